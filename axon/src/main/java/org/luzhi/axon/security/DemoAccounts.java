package org.luzhi.axon.security;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published accounts of the sample city. Everyone knows their tokens, so they never meet a network. */
final class DemoAccounts {

    private static final String PREFIX = "demo-";
    private static final Set<String> TOKENS = Stream.of(
                    "demo-enterprise", "demo-enterprise-2", "demo-regulator", "demo-auditor", "demo-operator")
            .map(Accounts::sha256)
            .collect(Collectors.toUnmodifiableSet());

    private DemoAccounts() {}

    /**
     * Stops the start when a demo account would be reachable from elsewhere.
     *
     * @param listensOn null: on every address
     */
    static void keepOffTheNetwork(SecuritySettings settings, @Nullable InetAddress listensOn) {
        List<String> demo = settings.accounts().stream()
                .filter(DemoAccounts::isDemo)
                .map(SecuritySettings.Account::account)
                .toList();
        if (!demo.isEmpty() && (listensOn == null || !listensOn.isLoopbackAddress())) {
            throw new ExposedDemoAccountsException(demo, listensOn);
        }
    }

    private static boolean isDemo(SecuritySettings.Account account) {
        return account.account().startsWith(PREFIX)
                || account.tokenSha256() != null && TOKENS.contains(account.tokenSha256());
    }
}
