package org.luzhi.domain.personal;

/**
 * A personal value as it is stored and hashed: ciphertext under the key of its subject. Erasing that key erases the
 * value everywhere; what was hashed stays as it was.
 *
 * @param subject whose key encrypts it, e.g. {@code enterprise/91140400MA0EXAMPLE}
 * @param ciphertext AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag; base64 with padding (RFC 4648 §4)
 */
public record PersonalValue(String subject, String ciphertext) {}
