package org.luzhi.axon.security;

import java.util.List;

/** Accounts beside those of the settings, such as the sample city's. */
public interface FurtherAccounts {

    List<SecuritySettings.Account> accounts();

    /** SHA-256 of a token, lower-case hex, as an account states it. */
    static String sha256(String token) {
        return Accounts.sha256(token);
    }
}
