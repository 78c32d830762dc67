package org.luzhi.integration.town;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.luzhi.domain.personal.PersonalValue;
import org.luzhi.integration.channel.PersonalCipher;

/** Seals so that a test can look inside: base64, no key. */
public final class OpenCipher implements PersonalCipher {

    @Override
    public PersonalValue seal(String subject, String plaintext) {
        return new PersonalValue(
                subject, Base64.getEncoder().encodeToString(plaintext.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<String> open(PersonalValue value) {
        return Optional.of(new String(Base64.getDecoder().decode(value.ciphertext()), StandardCharsets.UTF_8));
    }
}
