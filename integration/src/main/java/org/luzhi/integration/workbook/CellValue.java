package org.luzhi.integration.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.FieldType;
import org.luzhi.integration.subject.RawValue;
import org.luzhi.integration.subject.Shown;

/** What a cell holds for a field. A number is read at 15 significant digits, as every spreadsheet program shows it. */
final class CellValue {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    /** More digits than a spreadsheet's own numbers have: someone's numbers are being cut. */
    private static final int DIGITS_OF_A_DOUBLE = 17;

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,400}(?:\\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,4})?");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T.*)?");

    private CellValue() {}

    static RawValue of(FieldDefinition field, Cell cell, boolean from1904) {
        return switch (cell.kind()) {
            case TEXT -> CellReading.of(field, cell.text());
            case NUMBER -> number(field, shown(cell.text()));
            case DATE -> date(field, cell.text(), from1904);
            case TRUTH -> truth(field, cell.text().equals("TRUE"));
            case ERROR -> new RawValue.Unreadable("cell.error", List.of(Shown.of(cell.text())));
            case NOTHING -> new RawValue.Unreadable("cell.formula-without-value", List.of());
        };
    }

    /** A truth value is one also where the list has a code for it, such as yes and no. */
    private static RawValue truth(FieldDefinition field, boolean value) {
        return field.type()
                .choices()
                .map(list -> list.meant(String.valueOf(value)))
                .filter(code ->
                        field.type() instanceof FieldType.Code of && of.list().has(code))
                .<RawValue>map(RawValue.Text::new)
                .orElseGet(() -> new RawValue.Truth(value));
    }

    /** Whether a number has digits that reading it at 15 takes away for good. */
    static boolean isCut(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                && cell.text().length() > DIGITS_OF_A_DOUBLE
                && NUMBER.matcher(cell.text()).matches()
                && new BigDecimal(cell.text()).stripTrailingZeros().precision() > DIGITS_OF_A_DOUBLE;
    }

    /** The number at 15 significant digits, without trailing zeros; any other text as it is. */
    static String shown(String stored) {
        if (isShortAndWhole(stored) || !NUMBER.matcher(stored).matches()) {
            return stored;
        }
        BigDecimal number = new BigDecimal(stored).round(SHOWN).stripTrailingZeros();
        return Math.abs(number.scale()) <= FieldType.Quantity.DIGITS ? number.toPlainString() : number.toString();
    }

    private static boolean isShortAndWhole(String stored) {
        boolean isWhole = stored.length() < SHOWN.getPrecision();
        for (int i = 0; isWhole && i < stored.length(); i++) {
            isWhole = stored.charAt(i) >= '0' && stored.charAt(i) <= '9';
        }
        return isWhole;
    }

    private static RawValue number(FieldDefinition field, String shown) {
        return field.type().isNumber() ? new RawValue.Number(shown) : wholeNumber(field, shown);
    }

    /** A number where a text belongs, such as a filing number of digits only; a long one has lost its last digits. */
    private static RawValue wholeNumber(FieldDefinition field, String shown) {
        if (!NUMBER.matcher(shown).matches()) {
            return new RawValue.Odd();
        }
        BigDecimal number = new BigDecimal(shown);
        boolean isWhole = number.precision() - number.scale() <= SHOWN.getPrecision()
                && number.stripTrailingZeros().scale() <= 0;
        return isWhole
                ? CellReading.of(field, number.toBigInteger().toString())
                : new RawValue.Unreadable("cell.number-not-text", List.of(shown));
    }

    private static RawValue date(FieldDefinition field, String text, boolean from1904) {
        Optional<LocalDate> day = day(text, from1904);
        if (day.isEmpty()) {
            return new RawValue.Odd();
        }
        return isOfMonth(field)
                ? new RawValue.Text(day.get().toString().substring(0, "2025-03".length()))
                : new RawValue.Date(day.get());
    }

    /** Whether a date may stand for the month that it is in. */
    static boolean isOfMonth(FieldDefinition field) {
        return field.type() instanceof FieldType.Period period && period.kinds().contains(ReportingPeriod.Kind.MONTH);
    }

    private static Optional<LocalDate> day(String text, boolean from1904) {
        if (ISO_DAY.matcher(text).matches()) {
            return parsed(text.substring(0, "2025-03-01".length()));
        }
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal serial = new BigDecimal(text);
        boolean inCalendar = serial.signum() >= 0 && serial.compareTo(BigDecimal.valueOf(2_958_465)) <= 0;
        return inCalendar
                ? Optional.of((from1904 ? DAY_0_OF_1904 : DAY_0).plusDays(serial.longValue()))
                : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (java.time.format.DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
