package org.luzhi.axon.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code luzhi.security}: who has an account. Neither tokens nor passwords are ever written down, only their hashes. */
@ConfigurationProperties("luzhi.security")
public record SecuritySettings(@DefaultValue List<Account> accounts) {

    SecuritySettings and(List<FurtherAccounts> further) {
        return new SecuritySettings(
                Stream.concat(accounts.stream(), further.stream().flatMap(more -> more.accounts().stream()))
                        .toList());
    }

    /**
     * @param account account id, as it appears in the history; never a personal name
     * @param enterprise unified social credit code that an {@link Role#ENTERPRISE} account acts for
     * @param tokenSha256 SHA-256 of its bearer token, lower-case hex; absent: no token
     * @param password hash of its login password with its scheme, e.g. {@code {bcrypt}$2a$10$…}; absent: no login
     */
    public record Account(
            String account,
            Set<Role> roles,
            @Nullable String enterprise,
            @Nullable String tokenSha256,
            @Nullable String password) {

        Actor actor() {
            return new Actor(account, roles, enterprise == null ? null : new UnifiedSocialCreditCode(enterprise));
        }
    }
}
