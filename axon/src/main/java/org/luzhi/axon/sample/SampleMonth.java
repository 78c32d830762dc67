package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.sample.SampleCity.EnergyLine;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.measure.Unit;

/** One enterprise's month of 2025: its typical month with season, heating and trend. The same on every run. */
record SampleMonth(SampleCity city, SampleEnterprise enterprise, int month) {

    private static final int DECIMALS = 2;

    EnergyUse energyUse() {
        return new EnergyUse(
                enterprise.month().consumed().stream().map(this::consumed).toList(),
                enterprise.month().exported().stream().map(this::exported).toList(),
                enterprise.month().produced().stream()
                        .map(line -> new EnergyUse.Produced(
                                line.product(), scaled(line.quantity(), season()), unit(line.unit())))
                        .toList(),
                scaled(enterprise.month().outputValue(), season()));
    }

    private EnergyUse.Consumed consumed(EnergyLine line) {
        return new EnergyUse.Consumed(
                line.energy(),
                scaled(line.quantity(), line.steady() ? season() : energyFactor()),
                unit(line.unit()),
                decimal(line.measuredKgcePerUnit()),
                "feedstock".equals(line.purpose()) ? EnergyUse.Purpose.FEEDSTOCK : EnergyUse.Purpose.FUEL,
                line.nonFossil() == null ? null : certified(line.nonFossil()),
                line.product());
    }

    private EnergyUse.Exported exported(EnergyLine line) {
        return new EnergyUse.Exported(
                line.energy(),
                scaled(line.quantity(), season()),
                unit(line.unit()),
                decimal(line.measuredKgcePerUnit()),
                line.product());
    }

    private EnergyUse.NonFossil certified(BigDecimal quantity) {
        String certificate =
                "GEC-2025%02d-%s".formatted(month, enterprise.code().value().substring(12));
        return new EnergyUse.NonFossil(scaled(quantity, season()), new TreeSet<>(List.of(certificate)));
    }

    private BigDecimal season() {
        return city.seasons().get(month - 1);
    }

    private BigDecimal energyFactor() {
        BigDecimal improved = BigDecimal.ONE.subtract(enterprise.trend().multiply(BigDecimal.valueOf(month - 1L)));
        return season().multiply(city.heating().get(month - 1)).multiply(improved);
    }

    private static BigDecimal scaled(BigDecimal typical, BigDecimal factor) {
        return typical.multiply(factor).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Unit unit(String code) {
        return Unit.of(code).orElseThrow(() -> new IllegalStateException("unit " + Objects.requireNonNull(code)));
    }
}
