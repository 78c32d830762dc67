package org.luzhi.integration.subject;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.luzhi.integration.subject.FieldReading.Outcome;

/** From a raw value to the number that its field's type asks for: exact, and never computed when it is huge. */
final class NumberReading {

    private NumberReading() {}

    static Outcome quantity(FieldDefinition field, RawValue raw) {
        return number(
                field,
                raw,
                (value, literal) ->
                        value.signum() < 0 ? new Outcome.Wrong("quantity.negative", Shown.of(literal)) : kept(value));
    }

    static Outcome decimal(FieldType.Decimal type, FieldDefinition field, RawValue raw) {
        return number(
                field,
                raw,
                (value, literal) -> isWithin(value, type.least(), type.most())
                        ? kept(value)
                        : new Outcome.Wrong(
                                "number.bounds", Shown.of(literal), shown(type.least()), shown(type.most())));
    }

    static Outcome whole(FieldType.Whole type, FieldDefinition field, RawValue raw) {
        BigDecimal least = BigDecimal.valueOf(type.least());
        BigDecimal most = BigDecimal.valueOf(type.most());
        return number(field, raw, (value, literal) -> {
            if (value.scale() > 0) {
                return new Outcome.Wrong("number.not-whole", Shown.of(literal));
            }
            return isWithin(value, least, most)
                    ? new Outcome.Value(value.longValueExact())
                    : new Outcome.Wrong("number.bounds", Shown.of(literal), shown(least), shown(most));
        });
    }

    private static Outcome number(
            FieldDefinition field, RawValue raw, BiFunction<BigDecimal, String, Outcome> reading) {
        String literal = raw instanceof RawValue.Number number
                ? number.literal()
                : raw instanceof RawValue.Text text ? text.text().strip() : null;
        if (literal == null) {
            return FieldReading.wrongType(field);
        }
        if (!DecimalText.isNumber(literal)) {
            return new Outcome.Wrong("number.wrong", Shown.of(literal));
        }
        Optional<BigDecimal> value = DecimalText.read(literal);
        return value.isPresent()
                ? reading.apply(value.get(), literal)
                : new Outcome.Wrong(
                        "number.out-of-range", Shown.of(literal), String.valueOf(FieldType.Quantity.DIGITS));
    }

    private static Outcome kept(BigDecimal value) {
        return value.precision() > FieldType.Quantity.USUAL_DIGITS
                ? new Outcome.WithCare(value, "number.long", value.toPlainString())
                : new Outcome.Value(value);
    }

    private static boolean isWithin(BigDecimal value, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
    }

    private static String shown(@Nullable BigDecimal bound) {
        return bound == null ? "…" : bound.toPlainString();
    }
}
