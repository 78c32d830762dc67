package org.luzhi.domain.standard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.luzhi.domain.measure.Unit;

/**
 * The unit of a limit, e.g. {@code kgce/t}: an energy per unit of product.
 *
 * @param perTce how many of its energy units one tce (for an electricity limit: one kWh) is
 * @param product the unit of product
 */
public record LimitUnit(BigDecimal perTce, Unit product) {

    private static final Map<String, BigDecimal> ENERGIES = Map.of(
            "tce",
            BigDecimal.ONE,
            "kgce",
            new BigDecimal("1000"),
            "gce",
            new BigDecimal("1000000"),
            "kWh",
            BigDecimal.ONE);

    /** Empty for a unit that filings can't be compared with, such as {@code kgce/toe}. */
    public static Optional<LimitUnit> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(ENERGIES.get(text.substring(0, slash)))
                .flatMap(perTce -> Unit.of(text.substring(slash + 1)).map(product -> new LimitUnit(perTce, product)));
    }
}
