package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.Unit;

/**
 * That no carbon counts twice. A fuel from the own process is booked out of the balance in full and burnt under combustion,
 * or it stays inside the balance and in neither; coke-oven gas is the usual case (GB/T 32151.13-2023). Feed coal and fuel
 * coal are split.
 */
final class DoubleCountingRules {

    private static final String COKE_OVEN_GAS = "coke_oven_gas";
    /** Whatever else a wrong unit measures. */
    private static final Set<Dimension> WEIGHED_OR_METERED = Set.of(Dimension.MASS, Dimension.VOLUME);

    private final Findings findings;
    private final Emissions content;

    DoubleCountingRules(Findings findings, Emissions content) {
        this.findings = findings;
        this.content = content;
    }

    /** Nothing is asked of a sector without a balance, whose fuels are in none. */
    void check() {
        if (!content.sector().hasBalance()) {
            return;
        }
        for (int i = 0; i < content.combustion().size(); i++) {
            Burnt line = content.combustion().get(i);
            if (isFirst(i, line)) {
                check(Section.COMBUSTION.line(i), line);
            }
        }
        checkBookedOut();
    }

    private void check(String at, Burnt line) {
        switch (line.origin()) {
            case OWN -> checkOwn(at, line.fuel());
            case PURCHASED -> checkPurchased(at, line.fuel());
        }
    }

    private void checkOwn(String at, String fuel) {
        BigDecimal burnt = burnt(fuel, FuelOrigin.OWN);
        BigDecimal booked = bookedOut(fuel);
        if (burnt.compareTo(booked) > 0) {
            findings.error(
                    "carbon-balance.counted-twice",
                    at + "/origin",
                    fuel,
                    burnt.toPlainString(),
                    booked.toPlainString());
        }
    }

    private void checkPurchased(String at, String fuel) {
        BigDecimal burnt = burnt(fuel, FuelOrigin.PURCHASED);
        BigDecimal fed = sum(content.inputs(), line -> line.material().equals(fuel), Fed::quantity, Fed::unit);
        if (burnt.signum() > 0 && burnt.compareTo(fed) == 0) {
            findings.warning("carbon-balance.feed-as-fuel", at + "/quantity", fuel, burnt.toPlainString());
        }
        boolean made =
                content.outputs().stream().anyMatch(line -> line.material().equals(fuel));
        if (made || (content.sector() == Sector.COKING && fuel.equals(COKE_OVEN_GAS))) {
            findings.warning("carbon-balance.bought-though-made", at + "/origin", fuel);
        }
    }

    /** What is booked out as fuel but not burnt is emitted nowhere. */
    private void checkBookedOut() {
        for (int i = 0; i < content.outputs().size(); i++) {
            Made line = content.outputs().get(i);
            BigDecimal burnt = burnt(line.material(), FuelOrigin.OWN);
            BigDecimal booked = bookedOut(line.material());
            if (line.use() == OutputUse.FUEL && burnt.compareTo(booked) < 0) {
                findings.warning(
                        "carbon-balance.not-burnt",
                        Section.OUTPUTS.line(i) + "/use",
                        line.material(),
                        booked.toPlainString(),
                        burnt.toPlainString());
            }
        }
    }

    private boolean isFirst(int index, Burnt line) {
        return content.combustion().subList(0, index).stream()
                .noneMatch(other -> other.fuel().equals(line.fuel()) && other.origin() == line.origin());
    }

    private BigDecimal burnt(String fuel, FuelOrigin origin) {
        return sum(
                content.combustion(),
                line -> line.fuel().equals(fuel) && line.origin() == origin,
                Burnt::quantity,
                Burnt::unit);
    }

    private BigDecimal bookedOut(String fuel) {
        return sum(
                content.outputs(),
                line -> line.material().equals(fuel) && line.use() == OutputUse.FUEL,
                Made::quantity,
                Made::unit);
    }

    private static <L> BigDecimal sum(
            List<L> lines, Predicate<L> which, Function<L, BigDecimal> quantity, Function<L, Unit> unit) {
        return lines.stream()
                .filter(which)
                .filter(line -> WEIGHED_OR_METERED.contains(unit.apply(line).dimension()))
                .map(line -> Amount.of(quantity.apply(line), unit.apply(line)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
