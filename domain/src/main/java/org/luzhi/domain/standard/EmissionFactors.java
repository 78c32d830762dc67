package org.luzhi.domain.standard;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedEditions.Edition;

/** The factors of greenhouse-gas accounting, from four tables, by what they are used for. */
public final class EmissionFactors {

    public static final String FUELS = "fuels";
    public static final String CARBON_CONTENTS = "carbon_contents";
    public static final String CONSTANTS = "emission_constants";
    public static final String ELECTRICITY = "electricity";
    public static final String GWP = "gwp";

    /** Column of a pinned factor of electricity or heat, and of a pinned constant. */
    public static final String VALUE = EmissionConstant.VALUE;
    /** Column of a pinned warming potential. */
    public static final String POTENTIAL = "value_100yr";
    /** The row of heat without a measured factor. */
    public static final String HEAT = "heat_national";

    private final SortedMap<String, FuelCarbon> fuels;
    private final SortedMap<String, CarbonContent> carbonates;
    private final SortedMap<String, Material> materials;
    private final SortedMap<String, PinnedEditions> pins = new TreeMap<>();

    EmissionFactors(Function<String, StandardTable> tables) {
        StandardTable contents = tables.apply(CARBON_CONTENTS);
        StandardTable constants = tables.apply(CONSTANTS);
        this.fuels = newest(tables.apply(FUELS), FuelCarbon::isBurnt, FuelCarbon::of);
        this.carbonates = newest(contents, row -> CarbonContent.of(row).carbonate(), CarbonContent::of);
        this.materials = materials(contents, constants, fuels);
        pins.put(
                FUELS,
                editions(
                        tables.apply(FUELS).rows().stream().filter(FuelCarbon::isBurnt),
                        row -> FuelCarbon.of(row).origin(),
                        row -> FuelCarbon.of(row).pinned()));
        pins.put(
                CARBON_CONTENTS, editions(contents, row -> CarbonContent.of(row).pinned()));
        pins.put(CONSTANTS, editions(constants, row -> EmissionConstant.of(row).pinned()));
        pins.put(ELECTRICITY, editions(tables.apply(ELECTRICITY), row -> pinned(row, row.required("unit"), VALUE)));
        pins.put(GWP, editions(tables.apply(GWP), row -> pinned(row, "tCO2e/t", POTENTIAL)));
    }

    private static SortedMap<String, Material> materials(
            StandardTable contents, StandardTable constants, SortedMap<String, FuelCarbon> fuels) {
        SortedMap<String, Material> materials = new TreeMap<>(newest(
                constants, row -> EmissionConstant.of(row).isMaterial(), row -> Material.of(EmissionConstant.of(row))));
        fuels.forEach((code, fuel) -> materials.put(code, Material.of(fuel)));
        materials.putAll(
                newest(contents, row -> !CarbonContent.of(row).carbonate(), row -> Material.of(CarbonContent.of(row))));
        return Collections.unmodifiableSortedMap(materials);
    }

    /** Every fuel that can be burnt, by code. */
    public SortedMap<String, FuelCarbon> fuels() {
        return fuels;
    }

    /** Every carbonate, by its formula. */
    public SortedMap<String, CarbonContent> carbonates() {
        return carbonates;
    }

    /** Everything that may stand in a carbon balance, by code: products, fuels, and what has no default. */
    public SortedMap<String, Material> materials() {
        return materials;
    }

    /** The row of that table and code in force on the first day of the period, and whether it plainly was. */
    public Optional<Pin> pin(String table, String code, ReportingPeriod period) {
        return Optional.ofNullable(pins.get(table)).flatMap(editions -> editions.on(code, period));
    }

    /** The row by which that material has its default carbon content. */
    public Optional<Pin> pinMaterial(String code, ReportingPeriod period) {
        return Stream.of(CARBON_CONTENTS, FUELS, CONSTANTS)
                .flatMap(table -> pin(table, code, period).stream())
                .findFirst();
    }

    /** The grid's factor for that purpose: the newest of a year not after that of the period. */
    public Optional<Pin> pinGrid(GridPurpose purpose, ReportingPeriod period) {
        return pin(ELECTRICITY, purpose.code(), period);
    }

    Stream<PinnedRow> pins() {
        return pins.values().stream().flatMap(PinnedEditions::rows);
    }

    private static PinnedRow pinned(TableRow row, String unit, String column) {
        return Pin.row(row.origin(), unit)
                .value(column, row.number(column).orElseThrow())
                .build();
    }

    private static PinnedEditions editions(StandardTable table, Function<TableRow, PinnedRow> pin) {
        return editions(table.rows().stream(), TableRow::origin, pin);
    }

    private static PinnedEditions editions(
            Stream<TableRow> rows, Function<TableRow, Origin> origin, Function<TableRow, PinnedRow> pin) {
        return new PinnedEditions(rows.map(row -> new Edition(origin.apply(row), pin.apply(row))));
    }

    private static <R> SortedMap<String, R> newest(
            StandardTable table, Predicate<TableRow> which, Function<TableRow, R> read) {
        SortedMap<String, R> newest = new TreeMap<>();
        table.editions()
                .forEach((code, editions) ->
                        Stream.of(editions.getLast()).filter(which).forEach(row -> newest.put(code, read.apply(row))));
        return Collections.unmodifiableSortedMap(newest);
    }
}
