package org.luzhi.domain.obligation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * What decides which obligations an enterprise has: as the register and its counted filings say, not as it likes.
 *
 * @param industry class code, GB/T 4754-2017
 * @param sizes what is known of its size: {@code revenue} and {@code investment} (largest project) in 10⁴ yuan, {@code
 *     emissions} in tCO2e a year, {@code green-factory} 1 when it is on the list
 */
public record Obliged(UnifiedSocialCreditCode enterprise, String industry, SortedMap<String, BigDecimal> sizes) {

    public Obliged {
        sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
    }
}
