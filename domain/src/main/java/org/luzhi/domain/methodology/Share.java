package org.luzhi.domain.methodology;

import java.math.BigDecimal;

/** What an indicator or a dimension weighs among its like: {@code part / whole}, kept as a fraction so that nothing is rounded. */
record Share(BigDecimal part, BigDecimal whole) {

    static final Share ALL = new Share(BigDecimal.ONE, BigDecimal.ONE);

    /** That share of this one. */
    Share times(Share other) {
        return new Share(part.multiply(other.part), whole.multiply(other.whole));
    }
}
