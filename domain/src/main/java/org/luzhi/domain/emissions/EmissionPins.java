package org.luzhi.domain.emissions;

import static org.luzhi.domain.standard.EmissionFactors.CARBON_CONTENTS;
import static org.luzhi.domain.standard.EmissionFactors.CONSTANTS;
import static org.luzhi.domain.standard.EmissionFactors.ELECTRICITY;
import static org.luzhi.domain.standard.EmissionFactors.FUELS;
import static org.luzhi.domain.standard.EmissionFactors.GWP;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.GridPurpose;
import org.luzhi.domain.standard.Pin;

/** The rows that an emissions filing uses, each once, by table and code, with the first line that uses it. */
final class EmissionPins {

    private final Emissions content;
    private final ReportingPeriod period;
    private final EmissionFactors factors;
    private final SortedMap<String, Use> uses = new TreeMap<>();

    /** @param pointer to the first line that uses the row */
    record Use(Pin pin, String pointer) {}

    private EmissionPins(Emissions content, ReportingPeriod period, EmissionFactors factors) {
        this.content = content;
        this.period = period;
        this.factors = factors;
    }

    /** @param content without errors */
    static List<Use> of(Emissions content, ReportingPeriod period, EmissionFactors factors) {
        EmissionPins pins = new EmissionPins(content, period, factors);
        pins.combustion();
        pins.balance();
        pins.process();
        pins.electricity();
        pins.heat();
        pins.mines();
        pins.units();
        pins.unitFuels();
        return List.copyOf(pins.uses.values());
    }

    private void combustion() {
        for (int i = 0; i < content.combustion().size(); i++) {
            Burnt line = content.combustion().get(i);
            if (line.carbonContent() == null || line.oxidation() == null) {
                use(FUELS, line.fuel(), Section.COMBUSTION.line(i) + "/fuel");
            }
        }
    }

    private void balance() {
        balance(Section.INPUTS, content.inputs());
        balance(Section.OUTPUTS, content.outputs());
        balance(Section.WASTES, content.wastes());
    }

    private void balance(Section section, List<? extends CarbonLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            CarbonLine line = lines.get(i);
            if (line.carbonContent() == null) {
                use(factors.pinMaterial(line.material(), period), section.line(i) + "/material");
            }
        }
    }

    private void process() {
        for (int i = 0; i < content.carbonates().size(); i++) {
            use(CARBON_CONTENTS, content.carbonates().get(i).carbonate(), Section.CARBONATES.line(i) + "/carbonate");
        }
        for (int i = 0; i < content.nitricAcid().size(); i++) {
            String at = Section.NITRIC_ACID.line(i) + "/process";
            use(CONSTANTS, content.nitricAcid().get(i).process().row(), at);
            use(GWP, content.gwp().row(NitrousOxide.GAS), "/content/gwp");
        }
        for (int i = 0; i < content.recovered().size(); i++) {
            if (RecoveredCo2.isVolume(content.recovered().get(i))) {
                use(CONSTANTS, RecoveredCo2.DENSITY, Section.RECOVERED.line(i));
            }
        }
    }

    private void electricity() {
        if (content.electricity().isEmpty()) {
            return;
        }
        String first = Section.ELECTRICITY.line(0);
        use(factors.pinGrid(GridPurpose.ENTERPRISE_REPORT, period), first);
        use(factors.pinGrid(GridPurpose.LOCATION, period), first);
        if (content.sector().files(Section.UNITS)) {
            use(factors.pinGrid(GridPurpose.CARBON_MARKET, period), first);
        }
    }

    private void heat() {
        for (int i = 0; i < content.heat().size(); i++) {
            HeatLine line = content.heat().get(i);
            String at = Section.HEAT.line(i);
            if (line.factor() == null) {
                use(ELECTRICITY, EmissionFactors.HEAT, at);
            }
            switch (line.medium()) {
                case HEAT -> {}
                case STEAM -> use(CONSTANTS, NetHeat.REFERENCE_ENTHALPY, at);
                case HOT_WATER -> {
                    use(CONSTANTS, NetHeat.REFERENCE_TEMPERATURE, at);
                    use(CONSTANTS, NetHeat.HEAT_CAPACITY, at);
                }
            }
        }
    }

    private void mines() {
        for (int i = 0; i < content.mines().size(); i++) {
            Mine mine = content.mines().get(i);
            String at = Section.MINES.line(i);
            use(GWP, content.gwp().row(MineGas.GAS), "/content/gwp");
            use(CONSTANTS, MineGas.METHANE_DENSITY, at);
            use(CONSTANTS, MineGas.postMining(mine), at);
            if (mine.methaneOutflow() == null) {
                use(CONSTANTS, MineGas.OPEN_PIT_OUTFLOW, at);
            }
            if (MineGas.orZero(mine.methaneFlared()).signum() != 0) {
                use(CONSTANTS, MineGas.FLARE_OXIDATION, at);
            }
            if (mine.carbonDioxideOutflow() != null) {
                use(CONSTANTS, MineGas.CO2_DENSITY, at);
            }
        }
    }

    private void units() {
        for (int i = 0; i < content.units().size(); i++) {
            BenchmarkClass benchmark = content.units().get(i).benchmark();
            String at = Section.UNITS.line(i) + "/benchmark";
            use(CONSTANTS, benchmark.powerBenchmark(), at);
            use(CONSTANTS, benchmark.heatBenchmark(), at);
            use(CONSTANTS, benchmark.heatCorrection(), at);
        }
    }

    private void unitFuels() {
        for (int i = 0; i < content.unitFuels().size(); i++) {
            UnitFuel line = content.unitFuels().get(i);
            String at = Section.UNIT_FUELS.line(i) + "/fuel";
            switch (line.carbonBasis()) {
                case TESTED -> use(CONSTANTS, UnitCombustion.COAL_OXIDATION, at);
                case UNTESTED -> {
                    use(CONSTANTS, UnitCombustion.COAL_OXIDATION, at);
                    use(CONSTANTS, UnitCombustion.DEFAULT_CARBON, at);
                }
                case TABLE -> use(FUELS, line.fuel(), at);
            }
        }
    }

    private void use(String table, String code, String at) {
        use(factors.pin(table, code, period), at);
    }

    private void use(Optional<Pin> pin, String at) {
        Pin row = pin.orElseThrow();
        uses.putIfAbsent(row.row().table() + " " + row.row().code(), new Use(row, at));
    }
}
