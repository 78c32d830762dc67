package org.luzhi.domain.standard;

import java.math.BigDecimal;
import org.luzhi.domain.measure.Unit;

/**
 * Carbon of a product, or CO2 of a carbonate.
 *
 * @param carbonate whether {@code value} is tCO2 per tonne of pure carbonate, and not tC per tonne
 */
public record CarbonContent(Origin origin, String chinese, String english, boolean carbonate, BigDecimal value) {

    /** Column of a pinned row. */
    public static final String VALUE = "carbon_content_t_per_t";

    static CarbonContent of(TableRow row) {
        return new CarbonContent(
                row.origin(),
                row.required("name_zh"),
                row.required("name_en"),
                row.required("kind").startsWith("carbonate"),
                row.number(VALUE).orElseThrow());
    }

    public String code() {
        return origin.code();
    }

    PinnedRow pinned() {
        return Pin.row(origin, Unit.T.code()).value(VALUE, value).build();
    }
}
