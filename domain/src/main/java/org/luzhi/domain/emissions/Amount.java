package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.Quantity;
import org.luzhi.domain.measure.Unit;

/** Quantities in the units that the formulas have: tonnes, 10⁴ cubic metres, MWh and GJ. */
final class Amount {

    private Amount() {}

    static BigDecimal of(BigDecimal quantity, Unit unit) {
        return new Quantity(quantity, unit).in(formula(unit.dimension())).amount();
    }

    private static Unit formula(Dimension dimension) {
        return switch (dimension) {
            case MASS -> Unit.T;
            case VOLUME -> Unit.TEN_K_M3;
            case ELECTRICITY -> Unit.MWH;
            case HEAT -> Unit.GJ;
            case COUNT -> throw new IllegalArgumentException("no formula counts pieces");
        };
    }
}
