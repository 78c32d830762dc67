package org.luzhi.axon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.security.SecuritySettings.Account;
import org.luzhi.domain.access.Role;

class AccountsTest {

    /** SHA-256 of {@code abc}, FIPS 180-2 appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String USCC = "91140423MA0LXJH141";

    @Test
    void aTokenFindsItsAccountAndNothingElseDoes() {
        Accounts accounts = accounts(account("plant", Role.ENTERPRISE, USCC, ABC));
        assertThat(accounts.byToken("abc").orElseThrow().actor().account()).isEqualTo("plant");
        assertThat(accounts.byToken(ABC)).isEmpty();
        assertThat(accounts.byToken("")).isEmpty();
    }

    @Test
    void whatIsNotWellFormedStopsTheStartAndIsNamed() {
        assertRefused("has the role ENTERPRISE without", account("a", Role.ENTERPRISE, null, ABC));
        assertRefused("or a credit code without the role", account("a", Role.AUDITOR, USCC, ABC));
        assertRefused("is not 64 lower-case hex digits", account("a", Role.AUDITOR, null, "abc"));
        assertRefused("is stated twice", account("a", Role.AUDITOR, null, ABC), account("a", Role.AUDITOR, null, null));
        assertRefused(
                "another account's token",
                account("a", Role.AUDITOR, null, ABC),
                account("b", Role.AUDITOR, null, ABC));
    }

    @Test
    void demoAccountsListenOnLoopbackOnly() throws UnknownHostException {
        SecuritySettings byName = settings(account("demo-x", Role.AUDITOR, null, ABC));
        SecuritySettings byToken = settings(account("x", Role.AUDITOR, null, Accounts.sha256("demo-auditor")));
        SecuritySettings real = settings(account("x", Role.AUDITOR, null, ABC));
        for (SecuritySettings demo : List.of(byName, byToken)) {
            assertThatThrownBy(() -> DemoAccounts.keepOffTheNetwork(demo, null))
                    .isInstanceOf(ExposedDemoAccountsException.class)
                    .hasMessageContaining("every address");
            InetAddress everywhere = InetAddress.getByName("0.0.0.0");
            assertThatThrownBy(() -> DemoAccounts.keepOffTheNetwork(demo, everywhere))
                    .isInstanceOf(ExposedDemoAccountsException.class);
            for (String loopback : List.of("127.0.0.1", "::1")) {
                assertThatCode(() -> DemoAccounts.keepOffTheNetwork(demo, InetAddress.getByName(loopback)))
                        .doesNotThrowAnyException();
            }
        }
        assertThatCode(() -> DemoAccounts.keepOffTheNetwork(real, null)).doesNotThrowAnyException();
    }

    private static void assertRefused(String complaint, Account... accounts) {
        assertThatThrownBy(() -> accounts(accounts)).hasMessageContaining(complaint);
    }

    private static Accounts accounts(Account... accounts) {
        return new Accounts(settings(accounts));
    }

    private static SecuritySettings settings(Account... accounts) {
        return new SecuritySettings(List.of(accounts));
    }

    private static Account account(String name, Role role, @Nullable String enterprise, @Nullable String token) {
        return new Account(name, Set.of(role), enterprise, token, null);
    }
}
