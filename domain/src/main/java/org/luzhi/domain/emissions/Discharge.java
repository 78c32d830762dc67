package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Quantity;
import org.luzhi.domain.measure.Unit;

/**
 * A pollutant that left by an outlet (污染物排放量), as the execution report of the discharge permit has it.
 *
 * @param outlet number or name of the outlet in the permit
 * @param unit of mass
 */
public record Discharge(String outlet, PollutantKind pollutant, BigDecimal quantity, Unit unit) {

    static final Comparator<Discharge> CANONICAL =
            CanonicalOrder.by(Discharge::outlet, Discharge::pollutant, Discharge::quantity, Discharge::unit);

    public Discharge {
        quantity = Decimals.normal(quantity);
    }

    BigDecimal kilograms() {
        return new Quantity(quantity, unit).in(Unit.KG).amount();
    }
}
