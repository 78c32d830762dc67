package org.luzhi.domain.innovation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the status of a high-tech enterprise asks for (高新技术企业认定管理办法, 国科发火〔2016〕32号, article 11): research
 * spend of 5 % of a revenue up to 50 million yuan, 4 % up to 200 million, 3 % beyond; a tenth of the staff in research; six
 * tenths of the revenue from high technology. The rule looks at three years, of which one filing knows one.
 */
enum HighTechTier {
    SMALL("5000", "0.05"),
    MEDIUM("20000", "0.04"),
    LARGE(null, "0.03");

    static final BigDecimal STAFF_SHARE = new BigDecimal("0.1");
    static final BigDecimal REVENUE_SHARE = new BigDecimal("0.6");

    @Nullable
    private final BigDecimal upTo;

    private final BigDecimal share;

    HighTechTier(@Nullable String upTo, String share) {
        this.upTo = upTo == null ? null : new BigDecimal(upTo);
        this.share = new BigDecimal(share);
    }

    /** @param revenue in 10⁴ yuan; a tier takes in its upper end */
    static HighTechTier of(BigDecimal revenue) {
        for (HighTechTier tier : values()) {
            if (tier.upTo == null || revenue.compareTo(tier.upTo) <= 0) {
                return tier;
            }
        }
        throw new IllegalStateException("the last tier has no end");
    }

    BigDecimal share() {
        return share;
    }

    /** Whether a part reaches its share of the whole; compared as a product, so exactly. */
    static boolean reaches(BigDecimal part, BigDecimal share, BigDecimal whole) {
        return part.compareTo(whole.multiply(share)) >= 0;
    }
}
