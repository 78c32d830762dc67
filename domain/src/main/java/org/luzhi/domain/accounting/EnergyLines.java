package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Exported;
import org.luzhi.domain.filing.EnergyUse.NonFossil;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.Energy;
import org.luzhi.domain.measure.Quantity;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.Basis;
import org.luzhi.domain.standard.PinnedRow;

/** The lines of a filing, each converted to what it counts for; their sums are exact. */
record EnergyLines(List<Line> lines) {

    /**
     * One line converted.
     *
     * @param feedstock its part that is feedstock energy
     * @param nonFossil its part that is certified non-fossil electricity and not yet left out as feedstock
     * @param kwh its electric energy, zero for other energies
     */
    record Line(
            boolean exported,
            @Nullable String product,
            Energy energy,
            Energy feedstock,
            Energy nonFossil,
            BigDecimal kwh) {

        /** What the line adds to the net consumption, in tce. */
        BigDecimal net() {
            return exported ? energy.tce().negate() : energy.tce();
        }
    }

    static EnergyLines of(EnergyUse content, Pinned pinned) {
        List<Line> lines = new ArrayList<>();
        content.consumed().forEach(line -> lines.add(consumed(line, pinned.fuel(line.energy()))));
        content.exported().forEach(line -> lines.add(exported(line, pinned.fuel(line.energy()))));
        return new EnergyLines(lines);
    }

    private static Line consumed(Consumed line, PinnedRow row) {
        Quantity quantity = new Quantity(line.quantity(), line.unit());
        Energy energy = convert(quantity, line.measuredKgcePerUnit(), row);
        NonFossil certified = line.nonFossil();
        boolean feedstock = line.purpose() == Purpose.FEEDSTOCK;
        Energy nonFossil = certified == null || feedstock
                ? Energy.NONE
                : convert(new Quantity(certified.quantity(), line.unit()), line.measuredKgcePerUnit(), row);
        return new Line(false, line.product(), energy, feedstock ? energy : Energy.NONE, nonFossil, kwh(quantity));
    }

    private static Line exported(Exported line, PinnedRow row) {
        Quantity quantity = new Quantity(line.quantity(), line.unit());
        Energy energy = convert(quantity, line.measuredKgcePerUnit(), row);
        return new Line(true, line.product(), energy, Energy.NONE, Energy.NONE, kwh(quantity));
    }

    private static Energy convert(Quantity quantity, @Nullable BigDecimal measured, PinnedRow row) {
        BigDecimal factor = measured == null ? row.values().get("kgce_per_unit") : measured;
        if (factor == null) {
            throw new IllegalArgumentException("no conversion for " + row.code() + ": it must be measured");
        }
        return Energy.of(quantity, factor, Unit.of(row.unit()).orElseThrow());
    }

    private static BigDecimal kwh(Quantity quantity) {
        return quantity.unit().dimension() == Dimension.ELECTRICITY
                ? quantity.in(Unit.KWH).amount()
                : BigDecimal.ZERO;
    }

    Energy gross() {
        return new Energy(
                sum(line -> line.exported() ? BigDecimal.ZERO : line.energy().tce()));
    }

    Energy net() {
        return new Energy(sum(Line::net));
    }

    Energy lessFeedstock() {
        return new Energy(sum(line -> line.net().subtract(line.feedstock().tce())));
    }

    Energy lessNonFossil() {
        return new Energy(sum(line -> line.net()
                .subtract(line.feedstock().tce())
                .subtract(line.nonFossil().tce())));
    }

    /** The energy that a limit of that basis compares: tce, or kWh on the electricity basis. */
    BigDecimal on(Basis basis) {
        return switch (basis) {
            case NET -> net().tce();
            case LESS_FEEDSTOCK -> lessFeedstock().tce();
            case ELECTRICITY -> kwh();
            case POWER_SUPPLY ->
                only(line -> !line.exported() || line.kwh().signum() == 0).net().tce();
        };
    }

    /** Whether every line names the product it is for. */
    boolean split() {
        return lines.stream().allMatch(line -> line.product() != null);
    }

    /** The lines that name that product. */
    EnergyLines of(String product) {
        return only(line -> product.equals(line.product()));
    }

    private EnergyLines only(Predicate<Line> which) {
        return new EnergyLines(lines.stream().filter(which).toList());
    }

    private BigDecimal kwh() {
        return Decimals.normal(sum(line -> line.exported() ? line.kwh().negate() : line.kwh()));
    }

    private BigDecimal sum(Function<Line, BigDecimal> part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            sum = sum.add(part.apply(line));
        }
        return sum;
    }
}
