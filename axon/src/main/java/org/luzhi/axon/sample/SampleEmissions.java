package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.emissions.Emissions;
import org.luzhi.domain.emissions.GwpSet;
import org.luzhi.domain.emissions.PollutantKind;
import org.luzhi.domain.emissions.Sector;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.measure.ReportingPeriod;

/** The year's emissions, of the amounts that the enterprise filed with its energy month by month. */
record SampleEmissions(SampleCity city, List<Plant> plants) implements SampleSubject {

    record Plant(
            UnifiedSocialCreditCode enterprise,
            Sector sector,
            List<Input> inputs,
            List<Output> outputs,
            List<Waste> wastes,
            List<Pollutant> pollutants) {}

    /**
     * An energy that goes into the process and not into the fire.
     *
     * @param bookedShare the part of it that is entered; all of it when absent
     */
    record Input(
            String energy,
            EnergyUse.Purpose purpose,
            @Nullable BigDecimal carbonContent,
            @Nullable BigDecimal bookedShare) {}

    /** @param from product, or energy sent out, whose quantity it is */
    record Output(String from, String material) {}

    /** @param perFeed tonnes per unit of all that is fed */
    record Waste(String material, BigDecimal perFeed, BigDecimal carbonContent) {}

    record Pollutant(String outlet, PollutantKind pollutant, BigDecimal kilograms) {}

    @Override
    public String name() {
        return "emissions";
    }

    @Override
    public String numbered() {
        return "TP";
    }

    @Override
    public List<UnifiedSocialCreditCode> filers() {
        return plants.stream().map(Plant::enterprise).toList();
    }

    @Override
    public Emissions content(SampleEnterprise enterprise, ReportingPeriod period) {
        Plant plant = plants.get(filers().indexOf(enterprise.code()));
        EnergyUse year = SampleTotal.of(SampleTotal.months(city, enterprise));
        SampleCarbon carbon = new SampleCarbon(plant, year);
        return new Emissions(
                plant.sector(),
                GwpSet.AR5,
                carbon.burnt(),
                carbon.fed(),
                carbon.made(),
                carbon.wasted(),
                List.of(),
                List.of(),
                List.of(),
                SamplePurchases.electricity(year),
                SamplePurchases.heat(year),
                List.of(),
                List.of(),
                List.of(),
                carbon.discharged());
    }
}
