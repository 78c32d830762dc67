package org.luzhi.domain.emissions;

import java.util.List;
import org.luzhi.domain.subject.Content;

/**
 * Emissions of a month or year as filed. Lines are kept in one canonical order and decimals in one canonical scale, so that
 * two equal filings are equal values.
 *
 * @param sector decides which sections are filed
 * @param gwp the set of warming potentials that the record states
 */
public record Emissions(
        Sector sector,
        GwpSet gwp,
        List<Burnt> combustion,
        List<Fed> inputs,
        List<Made> outputs,
        List<Wasted> wastes,
        List<Calcined> carbonates,
        List<AcidMade> nitricAcid,
        List<Delivered> recovered,
        List<PowerLine> electricity,
        List<HeatLine> heat,
        List<Mine> mines,
        List<PowerUnit> units,
        List<UnitFuel> unitFuels,
        List<Discharge> pollutants)
        implements Content {

    public Emissions {
        combustion = CanonicalOrder.sorted(combustion, Burnt.CANONICAL);
        inputs = CanonicalOrder.sorted(inputs, Fed.CANONICAL);
        outputs = CanonicalOrder.sorted(outputs, Made.CANONICAL);
        wastes = CanonicalOrder.sorted(wastes, Wasted.CANONICAL);
        carbonates = CanonicalOrder.sorted(carbonates, Calcined.CANONICAL);
        nitricAcid = CanonicalOrder.sorted(nitricAcid, AcidMade.CANONICAL);
        recovered = CanonicalOrder.sorted(recovered, Delivered.CANONICAL);
        electricity = CanonicalOrder.sorted(electricity, PowerLine.CANONICAL);
        heat = CanonicalOrder.sorted(heat, HeatLine.CANONICAL);
        mines = CanonicalOrder.sorted(mines, Mine.CANONICAL);
        units = CanonicalOrder.sorted(units, PowerUnit.CANONICAL);
        unitFuels = CanonicalOrder.sorted(unitFuels, UnitFuel.CANONICAL);
        pollutants = CanonicalOrder.sorted(pollutants, Discharge.CANONICAL);
    }

    /** The lines of that section. */
    List<? extends Record> lines(Section section) {
        return switch (section) {
            case COMBUSTION -> combustion;
            case INPUTS -> inputs;
            case OUTPUTS -> outputs;
            case WASTES -> wastes;
            case CARBONATES -> carbonates;
            case NITRIC_ACID -> nitricAcid;
            case RECOVERED -> recovered;
            case ELECTRICITY -> electricity;
            case HEAT -> heat;
            case MINES -> mines;
            case UNITS -> units;
            case UNIT_FUELS -> unitFuels;
            case POLLUTANTS -> pollutants;
        };
    }
}
