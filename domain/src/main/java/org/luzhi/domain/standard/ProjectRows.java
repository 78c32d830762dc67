package org.luzhi.domain.standard;

import java.math.BigDecimal;
import java.util.List;
import org.luzhi.domain.measure.Decimals;

/** What a filing on conversion projects keeps of the tables {@code routes} and {@code project_limits}. */
final class ProjectRows {

    private static final List<String> RANGES = List.of(
            "coal_tce_per_t_low",
            "coal_tce_per_t_high",
            "water_t_per_t_low",
            "water_t_per_t_high",
            "co2_t_per_t_low",
            "co2_t_per_t_high",
            "carbon_utilisation_low",
            "carbon_utilisation_high");
    private static final String CARBON = "stoich_carbon_t_per_t";

    private ProjectRows() {}

    /** The ranges of a route and the carbon in a unit of its product; what the table leaves empty is absent. */
    static PinnedRow route(TableRow row) {
        Pin.Builder pin = Pin.row(row.origin(), row.required("unit"));
        row.text(CARBON).map(ProjectRows::leadingNumber).ifPresent(carbon -> pin.value(CARBON, carbon));
        RANGES.forEach(column -> pin.value(column, row.number(column).orElse(null)));
        return pin.build();
    }

    static PinnedRow limit(TableRow row) {
        return Pin.row(row.origin(), row.required("unit"))
                .value("value", row.number("value").orElseThrow())
                .build();
    }

    /** The table says {@code 0.536 t per 1000 Nm3} where the unit of product is not the tonne. */
    private static BigDecimal leadingNumber(String text) {
        return Decimals.normal(new BigDecimal(text.split(" ", 2)[0]));
    }
}
