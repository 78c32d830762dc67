package org.luzhi.integration.channel;

import java.util.Optional;
import org.luzhi.domain.personal.PersonalValue;

/** Seals personal values under their subject's key, and opens them while that key exists. */
public interface PersonalCipher {

    /**
     * Equal texts of one subject give equal values (the nonce is derived from key and text), so that the same profile
     * sent again is the same profile.
     *
     * @param subject whose key it is, with its kind: {@code enterprise/<USCC>}
     */
    PersonalValue seal(String subject, String plaintext);

    /** Empty when the subject's key was erased. */
    Optional<String> open(PersonalValue value);
}
