package org.luzhi.integration.subject;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;

/** From a raw value to the value that its field's type asks for, or to a named reason why not. */
final class FieldReading {

    private FieldReading() {}

    /** Either a value, or the code and the arguments of an error. */
    sealed interface Outcome {
        record Value(Object value) implements Outcome {}

        /** A value that was read, and the code and arguments of a warning. */
        record WithCare(Object value, String code, String... arguments) implements Outcome {}

        record Wrong(String code, String... arguments) implements Outcome {}

        record Absent() implements Outcome {}

        /** Not to be read, for a reason that has been told already. */
        record Hidden() implements Outcome {}
    }

    static Outcome read(FieldDefinition field, @Nullable RawValue raw) {
        if (raw == null || !isPresent(raw)) {
            return field.isRequired() ? missing(field) : new Outcome.Absent();
        }
        if (raw instanceof RawValue.Hidden) {
            return new Outcome.Hidden();
        }
        if (raw instanceof RawValue.Unreadable unreadable) {
            return new Outcome.Wrong(unreadable.code(), unreadable.arguments().toArray(String[]::new));
        }
        return switch (field.type()) {
            case FieldType.Text text -> text(text, field, raw);
            case FieldType.Fixed fixed -> fixed(fixed, field, raw);
            case FieldType.CreditCode ignored -> creditCode(field, raw);
            case FieldType.Month ignored -> month(field, raw);
            case FieldType.Quantity ignored -> quantity(field, raw);
            case FieldType.Code code -> code(code, field, raw);
            case FieldType.Texts texts -> texts(texts, field, raw);
        };
    }

    static Outcome.Wrong missing(FieldDefinition field) {
        return new Outcome.Wrong("field.missing", field.name());
    }

    static boolean isPresent(@Nullable RawValue raw) {
        return raw != null && !(raw instanceof RawValue.Text text && text.text().isBlank());
    }

    private static Outcome text(FieldType.Text type, FieldDefinition field, RawValue raw) {
        return raw instanceof RawValue.Text text ? free(text.text(), type) : wrongType(field);
    }

    private static Outcome free(String text, FieldType.Text type) {
        boolean fits = text.length() <= type.longest() && text.strip().equals(text) && Shown.isPrintable(text);
        return fits ? new Outcome.Value(text) : wrong(text, type);
    }

    private static Outcome wrong(String text, FieldType.Text type) {
        return new Outcome.Wrong(type.wrong(), Shown.of(text), String.valueOf(type.longest()));
    }

    private static Outcome fixed(FieldType.Fixed type, FieldDefinition field, RawValue raw) {
        if (!(raw instanceof RawValue.Text text)) {
            return wrongType(field);
        }
        return text.text().strip().equals(type.value())
                ? new Outcome.Value(type.value())
                : new Outcome.Wrong(field.name() + ".unknown", Shown.of(text.text()), type.value());
    }

    private static Outcome creditCode(FieldDefinition field, RawValue raw) {
        if (!(raw instanceof RawValue.Text text)) {
            return wrongType(field);
        }
        String code = text.text().strip();
        return UnifiedSocialCreditCode.isForm(code)
                ? new Outcome.Value(new UnifiedSocialCreditCode(code))
                : new Outcome.Wrong("uscc.wrong", Shown.of(code));
    }

    private static Outcome month(FieldDefinition field, RawValue raw) {
        if (!(raw instanceof RawValue.Text text)) {
            return wrongType(field);
        }
        return ReportingPeriod.parse(text.text().strip())
                .map(FieldReading::monthOnly)
                .orElseGet(() -> new Outcome.Wrong("period.wrong", Shown.of(text.text())));
    }

    private static Outcome monthOnly(ReportingPeriod period) {
        return period.kind() == ReportingPeriod.Kind.MONTH
                ? new Outcome.Value(period)
                : new Outcome.Wrong("period.not-month", period.toString());
    }

    private static Outcome quantity(FieldDefinition field, RawValue raw) {
        String literal = raw instanceof RawValue.Number number
                ? number.literal()
                : raw instanceof RawValue.Text text ? text.text().strip() : null;
        if (literal == null) {
            return wrongType(field);
        }
        if (!DecimalText.isNumber(literal)) {
            return new Outcome.Wrong("number.wrong", Shown.of(literal));
        }
        return DecimalText.read(literal)
                .map(value -> quantity(value, literal))
                .orElseGet(() -> new Outcome.Wrong(
                        "number.out-of-range", Shown.of(literal), String.valueOf(FieldType.Quantity.DIGITS)));
    }

    private static Outcome quantity(BigDecimal value, String literal) {
        if (value.signum() < 0) {
            return new Outcome.Wrong("quantity.negative", Shown.of(literal));
        }
        return value.precision() > FieldType.Quantity.USUAL_DIGITS
                ? new Outcome.WithCare(value, "number.long", value.toPlainString())
                : new Outcome.Value(value);
    }

    private static Outcome code(FieldType.Code type, FieldDefinition field, RawValue raw) {
        if (!(raw instanceof RawValue.Text text)) {
            return wrongType(field);
        }
        String code = text.text().strip();
        boolean asked = !type.closed() && code.length() <= Shown.LONGEST && Shown.isPrintable(code);
        return asked || type.list().has(code)
                ? new Outcome.Value(code)
                : new Outcome.Wrong(
                        type.list().name() + ".unknown",
                        Shown.of(code),
                        String.join(", ", type.closed() ? type.list().codes().keySet() : List.of()));
    }

    private static Outcome texts(FieldType.Texts type, FieldDefinition field, RawValue raw) {
        if (!(raw instanceof RawValue.Texts texts)) {
            return wrongType(field);
        }
        if (texts.texts().size() > type.most()) {
            return new Outcome.Wrong("list.too-long", field.name(), String.valueOf(type.most()));
        }
        SortedSet<String> values = new TreeSet<>();
        for (String each : texts.texts()) {
            if (each.isBlank()) {
                return missing(field);
            }
            if (CellReading.isSeveral(each) || free(each, type.each()) instanceof Outcome.Wrong) {
                return wrong(each, type.each());
            }
            values.add(each);
        }
        return new Outcome.Value(values);
    }

    private static Outcome wrongType(FieldDefinition field) {
        return new Outcome.Wrong("field.type", field.name(), field.type().looks());
    }
}
