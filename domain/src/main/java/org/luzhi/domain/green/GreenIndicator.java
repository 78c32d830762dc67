package org.luzhi.domain.green;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fourteen indicators of GB/T 36132-2025, Table C.1 (illustrative): an amount, or an amount per another one. Their
 * weights and names stand in {@code green_weights.csv}.
 */
public enum GreenIndicator {
    /** B.1, kgce per t of product or per 10⁴ yuan. */
    ENERGY_INTENSITY(Direction.FALLING, StatedAmount.ENERGY, StatedAmount.PRODUCT_TONNES, 3),
    /** B.3, tCO2e per t or per 10⁴ yuan. */
    CARBON_INTENSITY(Direction.FALLING, StatedAmount.CARBON, StatedAmount.PRODUCT_TONNES, 0),
    /** B.5, %. */
    RENEWABLE_SHARE(Direction.RISING, StatedAmount.RENEWABLE, StatedAmount.ENERGY, 2),
    PLATFORM_FUNCTIONS(Direction.RISING, StatedAmount.FUNCTIONS, null, 0),
    /** B.6, t per t or per 10⁴ yuan. */
    MATERIAL_INTENSITY(Direction.FALLING, StatedAmount.MATERIAL, StatedAmount.PRODUCT_TONNES, 0),
    /** B.8, m³ per t or per 10⁴ yuan. */
    WATER_INTENSITY(Direction.FALLING, StatedAmount.WATER, StatedAmount.PRODUCT_TONNES, 0),
    /** B.10, %. */
    WATER_REUSE(Direction.RISING, StatedAmount.WATER_REUSED, StatedAmount.WATER_TOTAL, 2),
    /** B.11, %. */
    SOLID_WASTE_USE(Direction.RISING, StatedAmount.SOLID_USED, StatedAmount.SOLID_MADE, 2),
    ADVANCED_EQUIPMENT(Direction.RISING, StatedAmount.ADVANCED_EQUIPMENT, null, 0),
    RETROFITS(Direction.RISING, StatedAmount.RETROFITS, null, 0),
    /** B.20 to B.23, kg per t or per 10⁴ yuan. */
    POLLUTANT_INTENSITY(Direction.FALLING, StatedAmount.POLLUTANTS, StatedAmount.PRODUCT_TONNES, 0),
    /** Qualitative: none, partly, fully. */
    GREEN_DESIGN(Direction.QUALITATIVE, null, null, 0),
    /** %, of the kinds of products. */
    CARBON_FOOTPRINT(Direction.RISING, StatedAmount.FOOTPRINT_KINDS, StatedAmount.PRODUCT_KINDS, 2),
    /** B.24, 10⁴ yuan per m². */
    LAND_OUTPUT(Direction.RISING, StatedAmount.OUTPUT_VALUE, StatedAmount.LAND, 0);

    /** Whether more is better. */
    enum Direction {
        RISING,
        FALLING,
        QUALITATIVE
    }

    private final Direction direction;
    private final @Nullable StatedAmount amount;
    private final @Nullable StatedAmount per;
    private final int tens;

    GreenIndicator(Direction direction, @Nullable StatedAmount amount, @Nullable StatedAmount per, int tens) {
        this.direction = direction;
        this.amount = amount;
        this.per = per;
        this.tens = tens;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is scored between two anchors. */
    boolean isAnchored() {
        return direction != Direction.QUALITATIVE;
    }

    /** Whether it may be taken per 10⁴ yuan of output instead of per tonne. */
    boolean isIntensity() {
        return per == StatedAmount.PRODUCT_TONNES;
    }

    /** What it measures; empty for a qualitative one. */
    Optional<StatedAmount> amount() {
        return Optional.ofNullable(amount);
    }

    /** What it is measured per; empty for a plain amount. */
    Optional<StatedAmount> per(boolean outputValue) {
        return isIntensity() && outputValue ? Optional.of(StatedAmount.OUTPUT_VALUE) : Optional.ofNullable(per);
    }

    /** The amount in the numerator's unit of the indicator: tce to kgce, shares to per cent. */
    BigDecimal scaled(BigDecimal quantity) {
        return quantity.movePointRight(tens);
    }

    /** Whether the leading value is really better than the baseline. */
    boolean inOrder(BigDecimal baseline, BigDecimal leading) {
        int order = leading.compareTo(baseline);
        return direction == Direction.FALLING ? order < 0 : order > 0;
    }
}
