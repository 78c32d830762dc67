package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.production.LocalMaterial;
import org.luzhi.domain.production.Production;
import org.luzhi.domain.subject.YesNo;

/** The month's production: the products and the output value that the enterprise files with its energy. */
record SampleProduction(SampleCity city, List<Plant> plants) implements SampleSubject {

    /** An enterprise of one product. */
    record Plant(
            UnifiedSocialCreditCode enterprise,
            YesNo strategicEmerging,
            YesNo newProduct,
            YesNo deepProcessing,
            YesNo chemical,
            BigDecimal step,
            @Nullable Local local) {}

    /**
     * @param perProduct made per unit of product, in {@code unit}
     * @param processedShare of what was made, 0 to 1
     */
    record Local(
            LocalMaterial material,
            BigDecimal perProduct,
            Unit unit,
            @Nullable BigDecimal densityKgPerM3,
            BigDecimal processedShare) {

        Production.LocalProcessing of(BigDecimal products) {
            BigDecimal made = products.multiply(perProduct);
            return new Production.LocalProcessing(material, made, made.multiply(processedShare), unit, densityKgPerM3);
        }
    }

    @Override
    public String name() {
        return "production";
    }

    @Override
    public String numbered() {
        return "CZ";
    }

    @Override
    public List<UnifiedSocialCreditCode> filers() {
        return plants.stream().map(Plant::enterprise).toList();
    }

    @Override
    public Production content(SampleEnterprise enterprise, ReportingPeriod period) {
        Plant plant = plants.get(filers().indexOf(enterprise.code()));
        EnergyUse month = new SampleMonth(city, enterprise, period.first().getMonthValue()).energyUse();
        EnergyUse.Produced made = month.produced().getFirst();
        BigDecimal value = Objects.requireNonNull(month.outputValue());
        Production.Product product = new Production.Product(
                made.product(),
                made.quantity(),
                made.unit(),
                value,
                plant.strategicEmerging(),
                plant.newProduct(),
                plant.deepProcessing(),
                plant.chemical(),
                plant.step());
        Local local = plant.local();
        return new Production(List.of(product), local == null ? List.of() : List.of(local.of(made.quantity())), value);
    }
}
