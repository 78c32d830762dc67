package org.luzhi.domain.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters of an alphabet without I, O, S, V, Z.
 *
 * <p>A code of the right form whose check character fails is still a value: codes in real use fail (§5.1 of the
 * standard's own example does), so such an enterprise is held for review, not refused.
 */
public record UnifiedSocialCreditCode(@JsonValue String value) implements Comparable<UnifiedSocialCreditCode> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int LENGTH = 18;

    @JsonCreator
    public UnifiedSocialCreditCode {
        if (!isForm(value)) {
            throw new IllegalArgumentException("not of the form of GB 32100-2015: " + value);
        }
    }

    /** Whether the text has the form of a code; its check character may still fail. */
    public static boolean isForm(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the 18th character is the one that GB 32100-2015 computes from the first 17. */
    public boolean checks() {
        return value.charAt(17) == checkCharacter(value);
    }

    /** The check character for the first 17 characters: (31 − Σ cᵢ·wᵢ mod 31) mod 31. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
