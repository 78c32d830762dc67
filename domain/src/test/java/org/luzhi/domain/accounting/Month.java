package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Exported;
import org.luzhi.domain.filing.EnergyUse.NonFossil;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/** A month's energy use put together line by line, and accounted for with the rows in force in August 2026. */
public final class Month {

    private static final ReportingPeriod PERIOD = ReportingPeriod.month(2026, 8);

    private final List<Consumed> consumed = new ArrayList<>();
    private final List<Exported> exported = new ArrayList<>();
    private final List<Produced> produced = new ArrayList<>();
    private @Nullable BigDecimal outputValue;

    public Month consume(String energy, String amount) {
        return consume(energy, amount, null);
    }

    public Month consume(String energy, String amount, @Nullable String product) {
        return add(energy, amount, null, Purpose.FUEL, null, product);
    }

    public Month measured(String energy, String amount, String kgcePerUnit) {
        return add(energy, amount, new BigDecimal(kgcePerUnit), Purpose.FUEL, null, null);
    }

    public Month feed(String energy, String amount) {
        return add(energy, amount, null, Purpose.FEEDSTOCK, null, null);
    }

    public Month partlyGreen(String amount, String nonFossil, Purpose purpose) {
        NonFossil certified = new NonFossil(new BigDecimal(nonFossil), new TreeSet<>(List.of("GEC-1")));
        return add("electricity", amount, null, purpose, certified, null);
    }

    public Month export(String energy, String amount) {
        return export(energy, amount, null);
    }

    public Month export(String energy, String amount, @Nullable String product) {
        exported.add(new Exported(energy, number(amount), unit(amount), null, product));
        return this;
    }

    public Month produce(String product, String amount) {
        produced.add(new Produced(product, number(amount), unit(amount)));
        return this;
    }

    public Month worth(String tenThousandYuan) {
        outputValue = new BigDecimal(tenThousandYuan);
        return this;
    }

    public EnergyUse content() {
        return new EnergyUse(consumed, exported, produced, outputValue);
    }

    public Accounted accounted() {
        return EnergyAccounting.of(content(), pinned(content()));
    }

    /** The only product's unit consumption. */
    UnitConsumption only() {
        List<UnitConsumption> all = accounted().unitConsumption();
        if (all.size() != 1) {
            throw new AssertionError("not one product: " + all);
        }
        return all.getFirst();
    }

    static List<PinnedRow> pinned(EnergyUse content) {
        Standards standards = Standards.builtIn();
        Stream<String> energies = Stream.concat(
                content.consumed().stream().map(Consumed::energy),
                content.exported().stream().map(Exported::energy));
        return Stream.concat(
                        energies.distinct()
                                .map(code -> standards.pinFuel(code, PERIOD).orElseThrow()),
                        content.produced().stream()
                                .map(Produced::product)
                                .distinct()
                                .map(code -> standards.pinLimit(code, PERIOD).orElseThrow()))
                .map(pin -> pin.row())
                .toList();
    }

    private Month add(
            String energy,
            String amount,
            @Nullable BigDecimal measured,
            Purpose purpose,
            @Nullable NonFossil certified,
            @Nullable String product) {
        consumed.add(new Consumed(energy, number(amount), unit(amount), measured, purpose, certified, product));
        return this;
    }

    private static BigDecimal number(String amount) {
        return new BigDecimal(amount.split(" ")[0]);
    }

    private static Unit unit(String amount) {
        return Unit.of(Arrays.asList(amount.split(" ")).getLast()).orElseThrow();
    }
}
