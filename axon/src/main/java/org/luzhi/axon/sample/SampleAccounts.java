package org.luzhi.axon.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luzhi.axon.security.FurtherAccounts;
import org.luzhi.axon.security.SecuritySettings.Account;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * An account for each enterprise of the sample. Two are in the settings of the demo profile, under names that are easy to
 * type; every other one's account and token are {@code demo-<code>}.
 */
final class SampleAccounts implements FurtherAccounts {

    private static final Map<String, String> IN_THE_SETTINGS =
            Map.of("91140423MA0LXJH141", "demo-enterprise", "91140403MA0LGD025W", "demo-enterprise-2");

    private final SampleCity city;

    SampleAccounts(SampleCity city) {
        this.city = city;
    }

    static String token(UnifiedSocialCreditCode code) {
        return IN_THE_SETTINGS.getOrDefault(code.value(), "demo-" + code);
    }

    @Override
    public List<Account> accounts() {
        return city.enterprises().stream()
                .map(SampleCity.SampleEnterprise::code)
                .filter(code -> !IN_THE_SETTINGS.containsKey(code.value()))
                .map(SampleAccounts::account)
                .collect(Collectors.toList());
    }

    private static Account account(UnifiedSocialCreditCode code) {
        return new Account(
                token(code), Set.of(Role.ENTERPRISE), code.value(), FurtherAccounts.sha256(token(code)), null);
    }
}
