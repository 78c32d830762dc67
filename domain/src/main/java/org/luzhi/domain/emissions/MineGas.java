package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gas of coal mining (煤炭开采和矿后活动, GB/T 32151.11-2018), at 20 °C and 101.325 kPa.
 *
 * <ul>
 *   <li>mining: (Σ Qᵢ · qᵢ − used − flared) · 6.7 t/10⁴m³; in an open pit 2 m³/t where none is measured
 *   <li>after mining: Σ Qᵢ · EFᵢ · 6.7, by gas grade
 *   <li>flare: flared · 6.7 · 0.98 · 44/16
 *   <li>CO2 that comes out with the coal: Σ Qᵢ · qᵢ · 18.4
 * </ul>
 *
 * @param mining tCH4
 * @param postMining tCH4
 * @param flare tCO2
 * @param carbonDioxide tCO2
 */
record MineGas(BigDecimal mining, BigDecimal postMining, BigDecimal flare, BigDecimal carbonDioxide) {

    static final String GAS = "CH4";
    static final String METHANE_DENSITY = "methane_density_20c";
    static final String CO2_DENSITY = "co2_density_20c";
    static final String FLARE_OXIDATION = "methane_flare_oxidation";
    static final String OPEN_PIT_OUTFLOW = "open_pit_outflow";
    static final String OPEN_PIT_POST_MINING = "post_mining_open_pit";

    /** 44/16: CO2 per methane burnt, by mass. */
    private static final BigDecimal CO2_PER_METHANE = new BigDecimal("2.75");

    private static final int TEN_THOUSAND = 4;

    static MineGas of(List<Mine> mines, Rows rows) {
        BigDecimal density = mines.isEmpty() ? BigDecimal.ZERO : rows.constant(METHANE_DENSITY);
        return new MineGas(
                sum(mines, mine -> released(mine, rows)).multiply(density),
                sum(mines, mine -> volume(mine, rows.constant(postMining(mine))))
                        .multiply(density),
                sum(mines, mine -> flared(mine, rows)).multiply(density),
                sum(mines, mine -> carbonDioxide(mine, rows)));
    }

    /** The methane that mining set free, 10⁴m³, before anything of it was used or flared. */
    static BigDecimal outflow(Mine mine, BigDecimal otherwise) {
        return volume(mine, mine.methaneOutflow() == null ? otherwise : mine.methaneOutflow());
    }

    /** The row of the post-mining factor. */
    static String postMining(Mine mine) {
        return switch (mine.method()) {
            case UNDERGROUND -> Objects.requireNonNull(mine.gasGrade()).postMining();
            case OPEN_PIT -> OPEN_PIT_POST_MINING;
        };
    }

    private static BigDecimal released(Mine mine, Rows rows) {
        BigDecimal outflow = mine.methaneOutflow() == null
                ? outflow(mine, rows.constant(OPEN_PIT_OUTFLOW))
                : outflow(mine, mine.methaneOutflow());
        return outflow.subtract(orZero(mine.methaneUsed())).subtract(orZero(mine.methaneFlared()));
    }

    private static BigDecimal flared(Mine mine, Rows rows) {
        BigDecimal flared = orZero(mine.methaneFlared());
        return flared.signum() == 0
                ? flared
                : flared.multiply(rows.constant(FLARE_OXIDATION)).multiply(CO2_PER_METHANE);
    }

    private static BigDecimal carbonDioxide(Mine mine, Rows rows) {
        return mine.carbonDioxideOutflow() == null
                ? BigDecimal.ZERO
                : volume(mine, mine.carbonDioxideOutflow()).multiply(rows.constant(CO2_DENSITY));
    }

    /** 10⁴m³ at so many cubic metres a tonne of raw coal. */
    private static BigDecimal volume(Mine mine, BigDecimal perTonne) {
        return Amount.of(mine.quantity(), mine.unit()).multiply(perTonne).movePointLeft(TEN_THOUSAND);
    }

    static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static BigDecimal sum(List<Mine> mines, Function<Mine, BigDecimal> part) {
        return mines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** tCH4, of and after mining. */
    BigDecimal methane() {
        return mining.add(postMining);
    }
}
