package org.luzhi.domain.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * Who acts: an account, its roles and, for an enterprise's account, the enterprise it acts for.
 *
 * @param account account id, never a personal name
 */
public record Actor(
        String account, Set<Role> roles, @Nullable UnifiedSocialCreditCode enterprise) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
