package org.luzhi.axon.personal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.luzhi.domain.personal.PersonalValue;
import org.luzhi.integration.channel.PersonalCipher;
import org.luzhi.projections.register.PersonalReveal;

/** Seals personal values for the doors and opens them for the answers. */
public final class SubjectCipher implements PersonalCipher, PersonalReveal {

    private final SubjectKeys keys;

    SubjectCipher(SubjectKeys keys) {
        this.keys = keys;
    }

    @Override
    public PersonalValue seal(String subject, String plaintext) {
        byte[] sealed =
                Sealing.sealAlike(keys.findOrCreate(subject), subject, plaintext.getBytes(StandardCharsets.UTF_8));
        return new PersonalValue(subject, Base64.getEncoder().encodeToString(sealed));
    }

    /** Empty, too, for a value sealed before its subject's key was erased and made anew. */
    @Override
    public Optional<String> open(PersonalValue value) {
        byte[] sealed = Base64.getDecoder().decode(value.ciphertext());
        return keys.find(value.subject())
                .flatMap(key -> Sealing.open(key, value.subject(), sealed))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }
}
