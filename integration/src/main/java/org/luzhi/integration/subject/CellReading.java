package org.luzhi.integration.subject;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write into the cells of a workbook or a CSV, brought to what JSON would say. */
public final class CellReading {

    private static final Pattern BETWEEN_TEXTS = Pattern.compile("(?U)[" + FieldType.Texts.SEPARATORS + "]+");
    private static final Pattern SPOKEN_MONTH = Pattern.compile("([12]\\d{3})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?");

    private static final Pattern SPOKEN_QUARTER =
            Pattern.compile("([12]\\d{3})\\s*[-/.年]?\\s*(?:[Qq]([1-4])|第?\\s*([1-4一二三四])\\s*季度?)");
    private static final String QUARTERS = "1234一二三四";
    private static final Pattern SPOKEN_YEAR = Pattern.compile("([12]\\d{3})\\s*年度?");
    private static final Pattern SPOKEN_DAY =
            Pattern.compile("([12]\\d{3})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private CellReading() {}

    /**
     * The value that a text cell holds for that field. A text that a spreadsheet would evaluate is refused: we never do,
     * and whoever opens the file next might.
     */
    public static RawValue of(FieldDefinition field, String cell) {
        String text = cell.strip();
        if (text.startsWith("=")) {
            return new RawValue.Unreadable("text.formula", List.of());
        }
        return switch (field.type()) {
            case FieldType.Code code -> new RawValue.Text(code.list().meant(text));
            case FieldType.Texts ignored ->
                new RawValue.Texts(Arrays.stream(BETWEEN_TEXTS.split(text))
                        .filter(each -> !each.isEmpty())
                        .toList());
            case FieldType.Period ignored -> new RawValue.Text(period(text));
            case FieldType.Date ignored -> new RawValue.Text(day(text));
            case FieldType.Flag flag -> flag(flag, text);
            case FieldType.Digest ignored -> new RawValue.Text(text);
            case FieldType.Decimal ignored -> new RawValue.Text(text);
            case FieldType.Whole ignored -> new RawValue.Text(text);
            case FieldType.Text ignored -> new RawValue.Text(text);
            case FieldType.Fixed ignored -> new RawValue.Text(text);
            case FieldType.CreditCode ignored -> new RawValue.Text(text);
            case FieldType.Quantity ignored -> new RawValue.Text(text);
        };
    }

    /** Whether a text could not stand in a cell among others without being taken for several. */
    static boolean isSeveral(String text) {
        return BETWEEN_TEXTS.matcher(text).find();
    }

    /** Whether a heading names what has that name and that label: in Chinese, in English, in both or by its name. */
    public static boolean names(String heading, String name, Label label) {
        if (heading.equals(name)) {
            return true;
        }
        String plain = plain(heading);
        return plain.equals(plain(name))
                || plain.equals(plain(label.zh()))
                || plain.equals(plain(label.en()))
                || plain.equals(plain(label.zh() + label.en()));
    }

    /** All that a heading may be, as {@link #plain} gives it. */
    public static List<String> headings(String name, Label label) {
        return List.of(plain(name), plain(label.zh()), plain(label.en()), plain(label.zh() + label.en()));
    }

    /** A heading without blanks and stars, in small letters. */
    public static String plain(String heading) {
        StringBuilder plain = new StringBuilder();
        heading.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '*')
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static String period(String text) {
        Matcher month = SPOKEN_MONTH.matcher(text);
        if (month.matches()) {
            return "%s-%02d".formatted(month.group(1), Integer.parseInt(month.group(2)));
        }
        Matcher quarter = SPOKEN_QUARTER.matcher(text);
        if (quarter.matches()) {
            String number = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
            return quarter.group(1) + "-Q" + (QUARTERS.indexOf(number) % 4 + 1);
        }
        Matcher year = SPOKEN_YEAR.matcher(text);
        return year.matches() ? year.group(1) : text;
    }

    private static String day(String text) {
        Matcher day = SPOKEN_DAY.matcher(text);
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                : text;
    }

    private static RawValue flag(FieldType.Flag type, String text) {
        String meant = type.choices().orElseThrow().meant(text);
        return switch (meant) {
            case FieldType.Flag.YES -> new RawValue.Truth(true);
            case FieldType.Flag.NO -> new RawValue.Truth(false);
            default -> new RawValue.Text(text);
        };
    }
}
