package org.luzhi.axon.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The accounts of the settings, found by token or by name. */
final class Accounts implements UserDetailsService {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, SignedIn> byToken = new HashMap<>();
    private final Map<String, SignedIn> byName = new HashMap<>();

    /** @throws IllegalStateException when an account is not well formed; the message names it */
    Accounts(SecuritySettings settings) {
        settings.accounts().forEach(this::add);
    }

    Optional<SignedIn> byToken(String token) {
        return Optional.ofNullable(byToken.get(sha256(token)));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        SignedIn account = byName.get(name);
        if (account == null || account.getPassword() == null) {
            throw new UsernameNotFoundException("no such login");
        }
        return account;
    }

    /** SHA-256 of a token, lower-case hex, as the settings state it. */
    static String sha256(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(SecuritySettings.Account account) {
        require(account, !account.roles().isEmpty(), "has no role");
        require(
                account,
                account.roles().contains(Role.ENTERPRISE)
                        == (account.enterprise() != null && UnifiedSocialCreditCode.isForm(account.enterprise())),
                "has the role ENTERPRISE without a credit code, or a credit code without the role");
        SignedIn signedIn = new SignedIn(account.actor(), account.password());
        require(account, byName.put(account.account(), signedIn) == null, "is stated twice");
        String token = account.tokenSha256();
        if (token != null) {
            require(
                    account,
                    SHA_256.matcher(token).matches(),
                    "has a token-sha256 that is not 64 lower-case hex digits");
            require(account, byToken.put(token, signedIn) == null, "has another account's token");
        }
    }

    private static void require(SecuritySettings.Account account, boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalStateException(
                    "luzhi.security.accounts: account '" + account.account() + "' " + complaint);
        }
    }
}
