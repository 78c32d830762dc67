package org.luzhi.domain.emissions;

import static org.luzhi.domain.standard.EmissionFactors.CARBON_CONTENTS;
import static org.luzhi.domain.standard.EmissionFactors.CONSTANTS;
import static org.luzhi.domain.standard.EmissionFactors.ELECTRICITY;
import static org.luzhi.domain.standard.EmissionFactors.FUELS;
import static org.luzhi.domain.standard.EmissionFactors.GWP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luzhi.domain.standard.CarbonContent;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.FuelCarbon;
import org.luzhi.domain.standard.GridPurpose;
import org.luzhi.domain.standard.PinnedRow;

/** The rows that a filing pinned, by what they are used for. */
record Rows(List<PinnedRow> pinned) {

    /** A number of {@code emission_constants}. */
    BigDecimal constant(String code) {
        return value(CONSTANTS, code, EmissionFactors.VALUE);
    }

    BigDecimal netCalorificValue(String fuel) {
        return value(FUELS, fuel, FuelCarbon.NET_CALORIFIC_VALUE);
    }

    BigDecimal carbonPerGigajoule(String fuel) {
        return value(FUELS, fuel, FuelCarbon.CARBON_PER_GIGAJOULE);
    }

    BigDecimal oxidation(String fuel) {
        return value(FUELS, fuel, FuelCarbon.OXIDATION);
    }

    /** tCO2 per tonne of pure carbonate. */
    BigDecimal carbonate(String formula) {
        return value(CARBON_CONTENTS, formula, CarbonContent.VALUE);
    }

    /** The default carbon content of a material, tC per tonne or 10⁴ cubic metres. */
    BigDecimal carbonContent(String material) {
        return find(CARBON_CONTENTS, material, CarbonContent.VALUE)
                .or(() -> find(CONSTANTS, material, EmissionFactors.VALUE))
                .orElseGet(() -> netCalorificValue(material).multiply(carbonPerGigajoule(material)));
    }

    /** tCO2/MWh. */
    BigDecimal grid(GridPurpose purpose) {
        return value(ELECTRICITY, purpose.code(), EmissionFactors.VALUE);
    }

    /** tCO2/GJ of heat whose supplier measures none. */
    BigDecimal heat() {
        return value(ELECTRICITY, EmissionFactors.HEAT, EmissionFactors.VALUE);
    }

    BigDecimal potential(GwpSet set, String gas) {
        return value(GWP, set.row(gas), EmissionFactors.POTENTIAL);
    }

    private BigDecimal value(String table, String code, String column) {
        return find(table, code, column)
                .orElseThrow(() -> new IllegalArgumentException("not pinned: " + column + " of " + table + "/" + code));
    }

    private Optional<BigDecimal> find(String table, String code, String column) {
        return pinned.stream()
                .filter(row -> row.table().equals(table) && row.code().equals(code))
                .flatMap(row -> Optional.ofNullable(row.values().get(column)).stream())
                .findFirst();
    }
}
