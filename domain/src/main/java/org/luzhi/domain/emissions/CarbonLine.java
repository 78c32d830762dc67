package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Unit;

/** A line of the carbon balance (碳平衡), whichever side it is on. */
public sealed interface CarbonLine permits Fed, Made, Wasted {

    String material();

    BigDecimal quantity();

    Unit unit();

    @Nullable
    BigDecimal carbonContent();

    @Nullable
    String evidence();
}
