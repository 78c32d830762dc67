package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.standard.GridPurpose;

/**
 * What an emissions filing amounts to, by the code of the figure. Total = combustion + process + carbonates + nitric acid +
 * methane + flare + CO2 of mining − recovered + electricity + heat, in tCO2e; direct is all of it but electricity and heat.
 * The total of the report has the national grid's factor, that of the place the province's.
 */
final class EmissionFigures {

    private final Emissions content;
    private final Rows rows;
    private final SortedMap<String, BigDecimal> figures = new TreeMap<>();
    private BigDecimal direct = BigDecimal.ZERO;

    private EmissionFigures(Emissions content, Rows rows) {
        this.content = content;
        this.rows = rows;
    }

    static SortedMap<String, BigDecimal> of(Emissions content, Rows rows) {
        EmissionFigures all = new EmissionFigures(content, rows);
        all.combustion();
        if (content.sector().hasBalance()) {
            all.balance();
        }
        if (content.sector().files(Section.CARBONATES)) {
            all.direct("emissions.carbonates", Carbonates.of(content.carbonates(), rows));
        }
        if (content.sector().files(Section.NITRIC_ACID)) {
            all.direct("emissions.nitric-acid", NitrousOxide.of(content, rows));
        }
        if (content.sector().files(Section.RECOVERED)) {
            all.recovered();
        }
        if (content.sector().files(Section.MINES)) {
            all.mines();
        }
        all.purchased();
        all.pollutants();
        return all.figures;
    }

    private void combustion() {
        BigDecimal outsideUnits = Combustion.of(content.combustion(), rows).co2();
        if (!content.sector().files(Section.UNITS)) {
            direct("emissions.combustion", outsideUnits);
            return;
        }
        PowerUnits units = PowerUnits.of(content, rows);
        direct("emissions.combustion", outsideUnits.add(units.emissions()));
        put("power.emissions", units.emissions());
        put("power.emissions-power", units.forPower());
        put("power.emissions-heat", units.forHeat());
        put("power.supplied", units.power());
        put("power.heat-supplied", units.heat());
        put("power.allowance", units.allowance());
    }

    private void balance() {
        CarbonBalance balance = CarbonBalance.of(content, rows);
        put("carbon.feed", balance.feed().tonnes());
        put("carbon.products", balance.products().tonnes());
        put("carbon.waste", balance.waste().tonnes());
        put("co2.process", balance.released().co2());
        direct("emissions.process", balance.released().co2());
    }

    private void recovered() {
        BigDecimal delivered = RecoveredCo2.of(content.recovered(), rows);
        put("co2.delivered", delivered);
        put("emissions.recovered", delivered);
        direct = direct.subtract(delivered);
    }

    private void mines() {
        MineGas gas = MineGas.of(content.mines(), rows);
        put("methane.mining", gas.mining());
        put("methane.post-mining", gas.postMining());
        BigDecimal potential = content.mines().isEmpty() ? BigDecimal.ZERO : rows.potential(content.gwp(), MineGas.GAS);
        direct("emissions.methane", gas.methane().multiply(potential));
        direct("emissions.flare", gas.flare());
        direct("emissions.mine-co2", gas.carbonDioxide());
    }

    private void purchased() {
        NetElectricity electricity = NetElectricity.of(content.electricity());
        NetHeat heat = NetHeat.of(content.heat(), rows);
        put("electricity.purchased", electricity.purchased());
        put("electricity.exported", electricity.exported());
        put("electricity.non-fossil", electricity.nonFossil());
        put("heat.purchased", heat.purchased());
        put("heat.exported", heat.exported());
        put("emissions.heat", heat.emissions());
        put("emissions.direct", direct);
        BigDecimal withHeat = direct.add(heat.emissions());
        BigDecimal national = emissions(electricity, GridPurpose.ENTERPRISE_REPORT);
        BigDecimal province = emissions(electricity, GridPurpose.LOCATION);
        put("emissions.electricity", national);
        put("emissions.electricity-province", province);
        put("emissions.total", withHeat.add(national));
        put("emissions.total-province", withHeat.add(province));
        if (content.sector().files(Section.UNITS)) {
            put("power.electricity", emissions(electricity, GridPurpose.CARBON_MARKET));
        }
    }

    private BigDecimal emissions(NetElectricity electricity, GridPurpose purpose) {
        return content.electricity().isEmpty() ? BigDecimal.ZERO : electricity.emissions(rows.grid(purpose));
    }

    /** Of pollutants only those that were filed: nothing told is not zero. */
    private void pollutants() {
        for (Discharge line : content.pollutants()) {
            BigDecimal kilograms = line.kilograms();
            figures.merge("pollutant." + line.pollutant().code(), kilograms, EmissionFigures::sum);
            figures.merge("pollutant.total", kilograms, EmissionFigures::sum);
        }
    }

    private void direct(String code, BigDecimal tonnes) {
        put(code, tonnes);
        direct = direct.add(tonnes);
    }

    private void put(String code, BigDecimal value) {
        figures.put(code, Decimals.normal(value));
    }

    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return Decimals.normal(one.add(other));
    }
}
