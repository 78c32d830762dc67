package org.luzhi.domain.smart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.smart.SmartAssessment.Answers;
import org.luzhi.domain.standard.PinnedRow;

/**
 * Maturity of smart manufacturing (GB/T 39117-2020): sub-domain, domain, element and S, each the weighted sum of those
 * below it, exact, from 0 to 5.
 *
 * @param total S
 */
public record Maturity(Map<CapabilityDomain, BigDecimal> domains, Map<Element, BigDecimal> elements, BigDecimal total) {

    /** How far below its number a level begins: level 3 at 2.8. */
    private static final BigDecimal MARGIN = new BigDecimal("0.2");

    public Maturity {
        domains = Collections.unmodifiableMap(new EnumMap<>(domains));
        elements = Collections.unmodifiableMap(new EnumMap<>(elements));
    }

    /**
     * @param answers each sub-domain once
     * @param pinned its weight row
     */
    static Maturity of(List<Answers> answers, List<PinnedRow> pinned) {
        Map<CapabilityDomain, BigDecimal> domains = new EnumMap<>(CapabilityDomain.class);
        Map<Element, BigDecimal> elements = new EnumMap<>(Element.class);
        BigDecimal total = BigDecimal.ZERO;
        for (Answers line : answers) {
            PinnedRow row = row(pinned, line.subDomain());
            CapabilityDomain domain = line.subDomain().domain();
            BigDecimal inDomain = weighted(line.score(), row, "weight");
            BigDecimal inElement = weighted(inDomain, row, "domain_weight");
            domains.merge(domain, inDomain, BigDecimal::add);
            elements.merge(domain.element(), inElement, BigDecimal::add);
            total = total.add(weighted(inElement, row, "element_weight"));
        }
        domains.replaceAll((one, score) -> Decimals.normal(score));
        elements.replaceAll((one, score) -> Decimals.normal(score));
        return new Maturity(domains, elements, Decimals.normal(total));
    }

    private static BigDecimal weighted(BigDecimal score, PinnedRow row, String column) {
        BigDecimal percent = row.values().get(column);
        if (percent == null) {
            throw new IllegalArgumentException("row " + row.code() + " without " + column);
        }
        return score.multiply(percent).movePointLeft(2);
    }

    private static PinnedRow row(List<PinnedRow> pinned, SubDomain subDomain) {
        return pinned.stream()
                .filter(row -> row.code().equals(subDomain.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no weight pinned for " + subDomain.code()));
    }

    /** 0 to 5. */
    public int level() {
        return level(total);
    }

    /** The band of S: 0.8 to below 1.8 is level 1, … 4.8 and more level 5; compared unrounded. */
    static int level(BigDecimal total) {
        return total.add(MARGIN).intValue();
    }
}
