package org.luzhi.projections.register;

import org.jspecify.annotations.Nullable;

/** @param entry null before the enterprise is registered */
public record RegisterState(@Nullable EnterpriseEntry entry) {

    public EnterpriseEntry known() {
        if (entry == null) {
            throw new IllegalStateException("an enterprise changed before it was registered");
        }
        return entry;
    }
}
