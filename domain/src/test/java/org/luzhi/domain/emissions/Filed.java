package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/** A filing in the making: amounts as “60000 t”, measured values as text, absent ones as null. */
final class Filed {

    static final Standards STANDARDS = Standards.builtIn();
    static final ReportingPeriod YEAR = ReportingPeriod.year(2025);
    static final String EVIDENCE = "ab".repeat(32);

    private static final EmissionsRules RULES = new EmissionsRules();

    private final Sector sector;
    private GwpSet gwp = GwpSet.AR5;
    final List<Burnt> combustion = new ArrayList<>();
    final List<Fed> inputs = new ArrayList<>();
    final List<Made> outputs = new ArrayList<>();
    final List<Wasted> wastes = new ArrayList<>();
    final List<Calcined> carbonates = new ArrayList<>();
    final List<AcidMade> nitricAcid = new ArrayList<>();
    final List<Delivered> recovered = new ArrayList<>();
    final List<PowerLine> electricity = new ArrayList<>();
    final List<HeatLine> heat = new ArrayList<>();
    final List<Mine> mines = new ArrayList<>();
    final List<PowerUnit> units = new ArrayList<>();
    final List<UnitFuel> unitFuels = new ArrayList<>();
    final List<Discharge> pollutants = new ArrayList<>();

    Filed(Sector sector) {
        this.sector = sector;
    }

    /** The chemical works of the worked examples C1 to C9. */
    static Filed chemicalWorks() {
        return new Filed(Sector.CHEMICAL)
                .burn("bituminous_coal", "60000 t")
                .burn("natural_gas", "100 10k_m3")
                .burn("diesel", "50 t")
                .feed("bituminous_coal", "500000 t", "0.62")
                .make("methanol", "300000 t")
                .waste("coal_gasification_slag", "60000 t", "0.05")
                .calcine("CaCO3", "10000 t", "0.97")
                .deliver("1000 10k_m3", "0.99")
                .power(Direction.PURCHASED, "200000 MWh")
                .heat(Direction.PURCHASED, "80000 GJ");
    }

    Filed gwp(GwpSet set) {
        gwp = set;
        return this;
    }

    Filed burn(String fuel, String amount) {
        combustion.add(new Burnt(fuel, FuelOrigin.PURCHASED, quantity(amount), unit(amount), null, null, null, null));
        return this;
    }

    Filed burnOwn(String fuel, String amount) {
        combustion.add(new Burnt(fuel, FuelOrigin.OWN, quantity(amount), unit(amount), null, null, null, null));
        return this;
    }

    Filed burnMeasured(
            String fuel,
            String amount,
            @Nullable String carbon,
            @Nullable String heat,
            @Nullable String oxidation,
            @Nullable String evidence) {
        combustion.add(new Burnt(
                fuel,
                FuelOrigin.PURCHASED,
                quantity(amount),
                unit(amount),
                number(carbon),
                number(heat),
                number(oxidation),
                evidence));
        return this;
    }

    Filed feed(String material, String amount, @Nullable String carbon) {
        inputs.add(new Fed(material, quantity(amount), unit(amount), number(carbon), evidence(carbon)));
        return this;
    }

    Filed make(String material, String amount) {
        outputs.add(new Made(material, quantity(amount), unit(amount), OutputUse.PRODUCT, null, null));
        return this;
    }

    Filed bookOut(String material, String amount) {
        outputs.add(new Made(material, quantity(amount), unit(amount), OutputUse.FUEL, null, null));
        return this;
    }

    Filed waste(String material, String amount, @Nullable String carbon) {
        wastes.add(new Wasted(material, quantity(amount), unit(amount), number(carbon), evidence(carbon)));
        return this;
    }

    Filed calcine(String carbonate, String amount, String purity) {
        carbonates.add(new Calcined(carbonate, quantity(amount), unit(amount), new BigDecimal(purity)));
        return this;
    }

    Filed acid(AcidProcess process, String amount, @Nullable String destruction, @Nullable String utilisation) {
        nitricAcid.add(new AcidMade(
                process,
                quantity(amount),
                unit(amount),
                number(destruction),
                number(utilisation),
                evidence(destruction)));
        return this;
    }

    Filed deliver(String amount, String purity) {
        recovered.add(new Delivered(quantity(amount), unit(amount), new BigDecimal(purity), EVIDENCE));
        return this;
    }

    Filed power(Direction direction, String amount) {
        electricity.add(new PowerLine(direction, quantity(amount), unit(amount), null, new TreeSet<>()));
        return this;
    }

    Filed greenPower(Direction direction, String amount, String nonFossil, String... certificates) {
        electricity.add(new PowerLine(
                direction,
                quantity(amount),
                unit(amount),
                new BigDecimal(nonFossil),
                new TreeSet<>(List.of(certificates))));
        return this;
    }

    Filed heat(Direction direction, String amount) {
        return heat(direction, HeatMedium.HEAT, amount, null, null, null);
    }

    Filed heat(
            Direction direction,
            HeatMedium medium,
            String amount,
            @Nullable String enthalpy,
            @Nullable String temperature,
            @Nullable String factor) {
        heat.add(new HeatLine(
                direction,
                medium,
                quantity(amount),
                unit(amount),
                number(enthalpy),
                number(temperature),
                number(factor),
                evidence(factor)));
        return this;
    }

    Filed mine(Mine mine) {
        mines.add(mine);
        return this;
    }

    /** An underground mine; gas in 10⁴ cubic metres. */
    Filed underground(GasGrade grade, String coal, String outflow, @Nullable String used, @Nullable String flared) {
        return mine(new Mine(
                "一号井",
                MiningMethod.UNDERGROUND,
                grade,
                quantity(coal),
                unit(coal),
                new BigDecimal(outflow),
                null,
                number(used),
                number(flared),
                EVIDENCE));
    }

    Filed openPit(String coal) {
        return mine(
                new Mine("露天矿", MiningMethod.OPEN_PIT, null, quantity(coal), unit(coal), null, null, null, null, null));
    }

    Filed unit(String generator, BenchmarkClass benchmark, String power, String heatSupplied, String ratio) {
        units.add(new PowerUnit(
                generator,
                benchmark,
                new BigDecimal(power),
                new BigDecimal(heatSupplied),
                new BigDecimal(ratio),
                null,
                null));
        return this;
    }

    Filed tested(String generator, String fuel, String amount, String carbon, String airDried, String received) {
        unitFuels.add(new UnitFuel(
                generator,
                fuel,
                quantity(amount),
                unit(amount),
                CarbonBasis.TESTED,
                new BigDecimal(carbon),
                new BigDecimal(airDried),
                new BigDecimal(received),
                null,
                EVIDENCE));
        return this;
    }

    Filed untested(String generator, String fuel, String amount, @Nullable String heatValue) {
        return fuel(generator, fuel, amount, CarbonBasis.UNTESTED, heatValue);
    }

    Filed byTable(String generator, String fuel, String amount) {
        return fuel(generator, fuel, amount, CarbonBasis.TABLE, null);
    }

    Filed fuel(String generator, String fuel, String amount, CarbonBasis basis, @Nullable String heatValue) {
        unitFuels.add(new UnitFuel(
                generator, fuel, quantity(amount), unit(amount), basis, null, null, null, number(heatValue), null));
        return this;
    }

    Filed discharge(String outlet, PollutantKind pollutant, String amount) {
        pollutants.add(new Discharge(outlet, pollutant, quantity(amount), unit(amount)));
        return this;
    }

    Emissions content() {
        return new Emissions(
                sector,
                gwp,
                combustion,
                inputs,
                outputs,
                wastes,
                carbonates,
                nitricAcid,
                recovered,
                electricity,
                heat,
                mines,
                units,
                unitFuels,
                pollutants);
    }

    /** That figure, which must be there. */
    static BigDecimal value(SortedMap<String, BigDecimal> figures, String code) {
        return Objects.requireNonNull(figures.get(code), code);
    }

    SortedMap<String, BigDecimal> figures() {
        return figures(content(), YEAR);
    }

    static SortedMap<String, BigDecimal> figures(Emissions content, ReportingPeriod period) {
        List<PinnedRow> pinned = RULES.pins(content, period, STANDARDS);
        return RULES.figures(content, pinned);
    }

    /** That figure of the year 2025, to four decimals half-even, as the worked examples have it. */
    String figure(String code) {
        return value(figures(), code).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Each problem but those of editions, as severity, code and pointer. */
    List<String> problems() {
        return told(YEAR).stream()
                .filter(problem -> !problem.code().startsWith("standard."))
                .map(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.place().pointer())
                .toList();
    }

    List<Problem> told(ReportingPeriod period) {
        return RULES.check(content(), period, STANDARDS);
    }

    List<PinnedRow> pins(ReportingPeriod period) {
        return RULES.pins(content(), period, STANDARDS);
    }

    static BigDecimal quantity(String amount) {
        return new BigDecimal(amount.substring(0, amount.indexOf(' ')));
    }

    static Unit unit(String amount) {
        return Unit.of(amount.substring(amount.indexOf(' ') + 1)).orElseThrow();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable String evidence(@Nullable String measured) {
        return measured == null ? null : EVIDENCE;
    }
}
