package org.luzhi.domain.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Unit;

/**
 * Something that carries carbon into or out of a process: a product, a fuel, or one without a default.
 *
 * @param per tonne, or 10⁴ cubic metres at 0 °C
 * @param carbonContent default, tC per {@code per}; null when it must be measured
 */
public record Material(
        String code,
        String chinese,
        String english,
        Unit per,
        @Nullable BigDecimal carbonContent) {

    static Material of(CarbonContent product) {
        return new Material(product.code(), product.chinese(), product.english(), Unit.T, product.value());
    }

    static Material of(FuelCarbon fuel) {
        return new Material(fuel.code(), fuel.chinese(), fuel.english(), fuel.per(), fuel.carbonContent());
    }

    static Material of(EmissionConstant constant) {
        return new Material(
                constant.code(),
                constant.chinese(),
                constant.english(),
                Unit.of(constant.unit()).orElseThrow(),
                constant.value());
    }
}
