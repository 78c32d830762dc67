package org.luzhi.integration.subject;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;

/** From a raw value to the value that its field's type asks for, or to a named reason why not. */
final class FieldReading {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

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
            case FieldType.Digest ignored -> digest(field, raw);
            case FieldType.Period period -> period(period, field, raw);
            case FieldType.Date ignored -> date(field, raw);
            case FieldType.Quantity ignored -> NumberReading.quantity(field, raw);
            case FieldType.Decimal decimal -> NumberReading.decimal(decimal, field, raw);
            case FieldType.Whole whole -> NumberReading.whole(whole, field, raw);
            case FieldType.Flag ignored -> flag(field, raw);
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
                : new Outcome.Wrong(field.name() + ".unknown", Shown.of(text.text()), String.join(", ", type.among()));
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

    private static Outcome digest(FieldDefinition field, RawValue raw) {
        if (!(raw instanceof RawValue.Text text)) {
            return wrongType(field);
        }
        String digest = text.text().strip().toLowerCase(Locale.ROOT);
        return DIGEST.matcher(digest).matches()
                ? new Outcome.Value(digest)
                : new Outcome.Wrong("digest.wrong", Shown.of(text.text()));
    }

    private static Outcome period(FieldType.Period type, FieldDefinition field, RawValue raw) {
        if (!(raw instanceof RawValue.Text text)) {
            return wrongType(field);
        }
        return ReportingPeriod.parse(text.text().strip())
                .map(period -> period(type, period))
                .orElseGet(() -> new Outcome.Wrong("period.wrong", Shown.of(text.text())));
    }

    private static Outcome period(FieldType.Period type, ReportingPeriod period) {
        if (type.kinds().contains(period.kind())) {
            return new Outcome.Value(period);
        }
        return type.kinds().equals(Set.of(ReportingPeriod.Kind.MONTH))
                ? new Outcome.Wrong("period.not-month", period.toString())
                : new Outcome.Wrong("period.kind", period.toString(), String.join(", ", type.examples()));
    }

    private static Outcome date(FieldDefinition field, RawValue raw) {
        if (raw instanceof RawValue.Date date) {
            return new Outcome.Value(date.date());
        }
        if (!(raw instanceof RawValue.Text text)) {
            return wrongType(field);
        }
        try {
            return new Outcome.Value(LocalDate.parse(text.text().strip()));
        } catch (DateTimeParseException noSuchDay) {
            return new Outcome.Wrong("date.wrong", Shown.of(text.text()));
        }
    }

    private static Outcome flag(FieldDefinition field, RawValue raw) {
        if (raw instanceof RawValue.Truth truth) {
            return new Outcome.Value(truth.value());
        }
        return raw instanceof RawValue.Text text
                ? new Outcome.Wrong("flag.wrong", Shown.of(text.text()))
                : wrongType(field);
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
                        type.list().unknown(),
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

    static Outcome wrongType(FieldDefinition field) {
        return new Outcome.Wrong("field.type", field.name(), field.type().looks());
    }
}
