package org.luzhi.integration.subject;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.measure.Unit;

/**
 * From typed lines to the lines of {@link EnergyUse}. Where a value could not be read, something harmless stands in for
 * it, so that the rules still see the rest of the line; such a content is checked but never filed.
 */
final class EnergyUseLines {

    /** So large that no rule that compares with it speaks. */
    private static final BigDecimal UNREAD = BigDecimal.TEN.pow(FieldType.Quantity.DIGITS - 1);

    private EnergyUseLines() {}

    /** Empty when the line does not even say which energy. */
    static Optional<EnergyUse.Consumed> consumed(TypedLine line) {
        return Optional.ofNullable(line.text("energy"))
                .map(energy -> new EnergyUse.Consumed(
                        energy,
                        quantity(line),
                        unit(line),
                        line.decimal("measuredKgcePerUnit"),
                        purpose(line),
                        nonFossil(line),
                        line.text("product")));
    }

    static Optional<EnergyUse.Exported> exported(TypedLine line) {
        return Optional.ofNullable(line.text("energy"))
                .map(energy -> new EnergyUse.Exported(
                        energy, quantity(line), unit(line), line.decimal("measuredKgcePerUnit"), line.text("product")));
    }

    static Optional<EnergyUse.Produced> produced(TypedLine line) {
        return Optional.ofNullable(line.text("product"))
                .map(product -> new EnergyUse.Produced(product, quantity(line), unit(line)));
    }

    private static BigDecimal quantity(TypedLine line) {
        BigDecimal quantity = line.decimal("quantity");
        return quantity == null ? UNREAD : quantity;
    }

    private static Unit unit(TypedLine line) {
        String code = line.text("unit");
        return code == null ? Unit.T : Unit.of(code).orElse(Unit.T);
    }

    private static Purpose purpose(TypedLine line) {
        return Purpose.FEEDSTOCK.code().equals(line.text("purpose")) ? Purpose.FEEDSTOCK : Purpose.FUEL;
    }

    @SuppressWarnings("unchecked")
    private static EnergyUse.@Nullable NonFossil nonFossil(TypedLine line) {
        BigDecimal quantity = line.decimal("nonFossilQuantity");
        SortedSet<String> certificates = line.get("nonFossilCertificates", SortedSet.class);
        if (quantity == null && certificates == null) {
            return null;
        }
        return new EnergyUse.NonFossil(
                quantity == null ? BigDecimal.ZERO : quantity, certificates == null ? new TreeSet<>() : certificates);
    }
}
