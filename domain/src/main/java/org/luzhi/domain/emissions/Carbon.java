package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.luzhi.domain.measure.Decimals;

/** Carbon in tonnes, exact. */
record Carbon(BigDecimal tonnes) {

    private static final BigDecimal OF_CO2 = new BigDecimal("44");
    private static final BigDecimal OF_CARBON = new BigDecimal("12");

    Carbon {
        tonnes = Decimals.normal(tonnes);
    }

    /** The sum over all lines. */
    static <L> Carbon sum(List<L> lines, Function<L, BigDecimal> tonnes) {
        return new Carbon(lines.stream().map(tonnes).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    Carbon plus(Carbon other) {
        return new Carbon(tonnes.add(other.tonnes));
    }

    Carbon minus(Carbon other) {
        return new Carbon(tonnes.subtract(other.tonnes));
    }

    /** The CO2 it becomes, in tonnes: 44/12 of it, DECIMAL128. */
    BigDecimal co2() {
        return Decimals.quotient(tonnes.multiply(OF_CO2), OF_CARBON);
    }
}
