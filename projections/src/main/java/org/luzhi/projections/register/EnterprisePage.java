package org.luzhi.projections.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next what to ask {@code after} for the page that follows; null on the last */
public record EnterprisePage(
        List<EnterpriseEntry> items, @Nullable String next) {}
