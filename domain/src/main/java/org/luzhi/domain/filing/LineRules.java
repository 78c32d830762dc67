package org.luzhi.domain.filing;

import static java.util.stream.Collectors.joining;
import static org.luzhi.domain.refusal.Problem.error;
import static org.luzhi.domain.refusal.Problem.warning;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Exported;
import org.luzhi.domain.filing.EnergyUse.NonFossil;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.FuelRow;
import org.luzhi.domain.standard.ProductRow;
import org.luzhi.domain.standard.Standards;

/** The rules of one line, whichever section it is in. */
final class LineRules {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    private final List<Problem> problems;
    private final EnergyUse content;
    private final Standards standards;

    LineRules(List<Problem> problems, EnergyUse content, Standards standards) {
        this.problems = problems;
        this.content = content;
        this.standards = standards;
    }

    void check(String at, Consumed line) {
        checkEnergy(at, line.energy(), line.unit(), line.measuredKgcePerUnit());
        checkQuantity(at + "/quantity", line.quantity());
        checkProductNamed(at, line.product());
        checkPurpose(at, line);
        if (line.nonFossil() != null) {
            checkNonFossil(at + "/nonFossil", line, line.nonFossil());
        }
    }

    void check(String at, Exported line) {
        checkEnergy(at, line.energy(), line.unit(), line.measuredKgcePerUnit());
        checkQuantity(at + "/quantity", line.quantity());
        checkProductNamed(at, line.product());
    }

    void check(String at, Produced line) {
        checkQuantity(at + "/quantity", line.quantity());
        ProductRow product = standards.products().get(line.product());
        if (product == null) {
            problems.add(error("product.unknown", Place.pointer(at + "/product"), line.product()));
        } else {
            checkUnit(at, line.unit(), product.unit().dimension(), line.product());
        }
    }

    private void checkEnergy(String at, String energy, Unit unit, @Nullable BigDecimal measured) {
        FuelRow row = standards.fuel(energy).orElse(null);
        if (row == null) {
            problems.add(error("energy.unknown", Place.pointer(at + "/energy"), energy));
            return;
        }
        if (!standards.fileableFuels().containsKey(energy)) {
            problems.add(error("energy.not-fileable", Place.pointer(at + "/energy"), energy));
            return;
        }
        checkUnit(at, unit, row.unit().dimension(), energy);
        if (measured == null) {
            if (row.kgcePerUnit() == null) {
                problems.add(error(
                        "energy.measured-required",
                        Place.pointer(at + "/measuredKgcePerUnit"),
                        energy,
                        row.unit().code()));
            }
        } else {
            checkMeasured(at + "/measuredKgcePerUnit", row, measured);
        }
    }

    private void checkMeasured(String at, FuelRow row, BigDecimal measured) {
        if (measured.signum() <= 0) {
            problems.add(error("energy.measured-not-positive", Place.pointer(at), measured.toPlainString()));
            return;
        }
        BigDecimal low = orShareOfDefault(row.kgceMin(), row, HALF);
        BigDecimal high = orShareOfDefault(row.kgceMax(), row, ONE_AND_A_HALF);
        if (low != null && high != null && (measured.compareTo(low) < 0 || measured.compareTo(high) > 0)) {
            problems.add(warning(
                    "energy.measured-implausible",
                    Place.pointer(at),
                    row.code(),
                    measured.toPlainString(),
                    low.toPlainString(),
                    high.toPlainString(),
                    row.unit().code()));
        }
    }

    /** The row's own bound, or that share of its default where the row has no range. */
    private static @Nullable BigDecimal orShareOfDefault(@Nullable BigDecimal bound, FuelRow row, BigDecimal share) {
        return bound != null || row.kgcePerUnit() == null
                ? bound
                : row.kgcePerUnit().multiply(share);
    }

    private void checkUnit(String at, Unit unit, Dimension dimension, String of) {
        if (unit.dimension() != dimension) {
            String allowed = Arrays.stream(Unit.values())
                    .filter(candidate -> candidate.dimension() == dimension)
                    .map(Unit::code)
                    .collect(joining(", "));
            problems.add(error("unit.wrong", Place.pointer(at + "/unit"), unit.code(), of, allowed));
        }
    }

    private void checkQuantity(String at, BigDecimal quantity) {
        if (quantity.signum() < 0) {
            problems.add(error("quantity.negative", Place.pointer(at), quantity.toPlainString()));
        }
    }

    private void checkProductNamed(String at, @Nullable String product) {
        if (product != null
                && content.produced().stream().noneMatch(line -> line.product().equals(product))) {
            problems.add(error("product.not-produced", Place.pointer(at + "/product"), product));
        }
    }

    /** Power and heat never become part of a product. */
    private void checkPurpose(String at, Consumed line) {
        Dimension dimension = line.unit().dimension();
        if (line.purpose() == Purpose.FEEDSTOCK
                && (dimension == Dimension.ELECTRICITY || dimension == Dimension.HEAT)) {
            problems.add(error("energy.not-feedstock", Place.pointer(at + "/purpose"), line.energy()));
        }
    }

    private void checkNonFossil(String at, Consumed line, NonFossil part) {
        if (standards.fuel(line.energy()).filter(FuelRow::isElectricity).isEmpty()) {
            problems.add(error("non-fossil.not-electricity", Place.pointer(at), line.energy()));
        }
        checkQuantity(at + "/quantity", part.quantity());
        if (part.quantity().compareTo(line.quantity()) > 0) {
            problems.add(error(
                    "non-fossil.exceeds",
                    Place.pointer(at + "/quantity"),
                    part.quantity().toPlainString(),
                    line.quantity().toPlainString()));
        }
        if (part.certificates().stream().allMatch(String::isBlank)) {
            problems.add(error("non-fossil.without-certificate", Place.pointer(at + "/certificates")));
        }
    }
}
