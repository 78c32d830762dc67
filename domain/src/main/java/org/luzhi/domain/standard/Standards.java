package org.luzhi.domain.standard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luzhi.domain.measure.ReportingPeriod;

/**
 * All built-in tables of the national standards and the city's own, immutable. Decisions take it as a parameter, so that
 * what they used is a matter of record and not of the day they are read.
 */
public final class Standards {

    private static final List<String> TABLES = List.of(
            "benchmarks",
            "calendar",
            "carbon_contents",
            "chains",
            "coke_corrections",
            "electricity",
            "emission_constants",
            "fuels",
            "green_weights",
            "gwp",
            "indicators",
            "limit_corrections",
            "milestone_gates",
            "milestones",
            "obligations",
            "products",
            "project_limits",
            "routes",
            "smart_weights",
            "systems");
    /** Of a weight row, in per cent: within the whole, or within each level that it stands in. */
    private static final List<String> WEIGHTS = List.of("element_weight", "domain_weight", "weight");
    /** The equal-value (等价值) row: for statistics, not a form of energy that can be filed. */
    private static final String NOT_FILED = "electricity_primary";

    private final SortedMap<String, StandardTable> tables;
    private final SortedMap<String, FuelRow> fuels;
    private final SortedMap<String, FuelRow> fileableFuels;
    private final SortedMap<String, LimitRow> limits;
    private final SortedMap<String, ProductRow> products;
    private final PinnedEditions fuelEditions;
    private final PinnedEditions limitEditions;
    private final LimitCorrections limitCorrections;
    private final EmissionFactors emissionFactors;
    private final PinnedEditions weightEditions;
    private final PinnedEditions routeEditions;
    private final PinnedEditions projectLimitEditions;
    private final DueDates dueDates;

    private Standards(SortedMap<String, StandardTable> tables) {
        this.tables = Collections.unmodifiableSortedMap(tables);
        this.fuels = newest(Stream.of(table("fuels")), FuelRow::of);
        this.fileableFuels = without(fuels, NOT_FILED);
        this.limits = newest(Stream.of(table("benchmarks"), table("products")), LimitRow::of);
        this.products = mapped(
                limits,
                limit -> new ProductRow(
                        limit.code(), limit.chinese(), limit.english(), limit.quantityUnit(), limit.hasLevels()));
        this.fuelEditions =
                pinned(Stream.of(table("fuels")), row -> FuelRow.of(row).pinned());
        this.limitEditions = pinned(Stream.of(table("benchmarks"), table("products")), row -> LimitRow.of(row)
                .pinned());
        this.limitCorrections = new LimitCorrections(table("limit_corrections"), table("coke_corrections"));
        this.emissionFactors = new EmissionFactors(this::table);
        this.weightEditions = pinned(Stream.of(table("green_weights"), table("smart_weights")), Standards::weight);
        this.routeEditions = pinned(Stream.of(table("routes")), ProjectRows::route);
        this.projectLimitEditions = pinned(Stream.of(table("project_limits")), ProjectRows::limit);
        this.dueDates = new DueDates(table("calendar"));
    }

    /** The tables that are part of this build, read once. */
    public static Standards builtIn() {
        return BuiltIn.TABLES;
    }

    static Standards of(Function<String, StandardTable> tables) {
        SortedMap<String, StandardTable> byName = new TreeMap<>();
        TABLES.forEach(name -> byName.put(name, tables.apply(name)));
        return new Standards(byName);
    }

    /** Every table by its name. */
    public SortedMap<String, StandardTable> tables() {
        return tables;
    }

    /** @throws IllegalArgumentException when there is no table of that name */
    public StandardTable table(String name) {
        StandardTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    /** The newest edition of that energy. */
    public Optional<FuelRow> fuel(String code) {
        return Optional.ofNullable(fuels.get(code));
    }

    /** The newest edition of every energy by code. */
    public SortedMap<String, FuelRow> fuels() {
        return fuels;
    }

    /** The energies that a filing may name. */
    public SortedMap<String, FuelRow> fileableFuels() {
        return fileableFuels;
    }

    /** The newest edition of that product's limit; without levels for one of the city's own products. */
    public Optional<LimitRow> limit(String product) {
        return Optional.ofNullable(limits.get(product));
    }

    /** Every product that a filing may name, by code. */
    public SortedMap<String, ProductRow> products() {
        return products;
    }

    /** The conversion of that energy in force on the first day of the period, and whether it plainly was. */
    public Optional<Pin> pinFuel(String code, ReportingPeriod period) {
        return fuelEditions.on(code, period);
    }

    /** The limit of that product in force on the first day of the period; one of the city's own has no levels. */
    public Optional<Pin> pinLimit(String product, ReportingPeriod period) {
        return limitEditions.on(product, period);
    }

    /** What a limit is corrected by, where its standard corrects it. */
    public LimitCorrections limitCorrections() {
        return limitCorrections;
    }

    /** The factors of greenhouse-gas accounting. */
    public EmissionFactors emissionFactors() {
        return emissionFactors;
    }

    /** The weight of that indicator or sub-domain in force on the first day of the period. */
    public Optional<Pin> pinWeight(String code, ReportingPeriod period) {
        return weightEditions.on(code, period);
    }

    private static PinnedRow weight(TableRow row) {
        Pin.Builder pin = Pin.row(row.origin(), "%");
        WEIGHTS.forEach(column -> pin.value(column, row.number(column).orElse(null)));
        return pin.build();
    }

    /** The typical metrics of that conversion route (煤化工路线) in force on the first day of the period. */
    public Optional<Pin> pinRoute(String route, ReportingPeriod period) {
        return routeEditions.on(route, period);
    }

    /** A threshold of the rules for conversion projects, its number under {@code value}. */
    public Optional<Pin> pinProjectLimit(String code, ReportingPeriod period) {
        return projectLimitEditions.on(code, period);
    }

    /** Every row that a filing can pin, of every edition. */
    public Set<PinnedRow> pins() {
        return Stream.of(
                        fuelEditions.rows(),
                        limitEditions.rows(),
                        limitCorrections.pins(),
                        emissionFactors.pins(),
                        weightEditions.rows(),
                        routeEditions.rows(),
                        projectLimitEditions.rows())
                .flatMap(rows -> rows)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last day, ending at 24:00 in law's zone, for filing that subject for that period, when the calendar binds it. */
    public Optional<LocalDate> due(String subject, ReportingPeriod period) {
        return dueDates.of(subject, period);
    }

    private static PinnedEditions pinned(Stream<StandardTable> tables, Function<TableRow, PinnedRow> pin) {
        return new PinnedEditions(tables.flatMap(table -> table.rows().stream())
                .map(row -> new PinnedEditions.Edition(row.origin(), pin.apply(row))));
    }

    private static <R> SortedMap<String, R> newest(Stream<StandardTable> tables, Function<TableRow, R> read) {
        SortedMap<String, R> newest = new TreeMap<>();
        tables.forEach(table -> table.editions().forEach((code, rows) -> newest.put(code, read.apply(rows.getLast()))));
        return Collections.unmodifiableSortedMap(newest);
    }

    private static <R> SortedMap<String, R> without(SortedMap<String, R> rows, String code) {
        SortedMap<String, R> others = new TreeMap<>(rows);
        others.remove(code);
        return Collections.unmodifiableSortedMap(others);
    }

    private static <A, B> SortedMap<String, B> mapped(SortedMap<String, A> from, Function<A, B> to) {
        SortedMap<String, B> mapped = new TreeMap<>();
        from.forEach((key, value) -> mapped.put(key, to.apply(value)));
        return Collections.unmodifiableSortedMap(mapped);
    }

    /** Loaded on first use. */
    private static final class BuiltIn {
        static final Standards TABLES = of(StandardTable::load);
    }
}
