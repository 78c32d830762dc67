package org.luzhi.axon.load;

import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** Invented credit codes with a right check character (GB 32100-2015). */
public final class Codes {

    private Codes() {}

    /** The n-th code of a series. */
    public static UnifiedSocialCreditCode invented(String region, char series, int number) {
        String first17 = "91" + region + "MA" + (series == 'S' ? "U" : series) + "%06d".formatted(number);
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }
}
