package org.luzhi.projections.console;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.RecordedWarning;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.methodology.Indicator;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Content;
import org.luzhi.domain.subject.FigureNames;
import org.springframework.context.MessageSource;

/**
 * How the pages write numbers, times and names, in the reader's language: half-even rounding (GB/T 8170), grouped
 * thousands, law's zone. Called from the templates as {@code show}.
 */
final class Show {

    /** Stands where there is no figure; the word beside it says why. */
    static final String NONE = "–";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ReportingPeriod.ZONE);

    private final Locale locale;
    private final Standards standards;
    private final MessageSource messages;

    Show(Locale locale, Standards standards, MessageSource messages) {
        this.locale = locale;
        this.standards = standards;
        this.messages = messages;
    }

    private boolean english() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Rounded to so many decimals. */
    public String number(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return NONE;
        }
        DecimalFormat form = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        form.setMinimumFractionDigits(decimals);
        return form.format(Decimals.rounded(value, decimals));
    }

    /** A change: with its sign, rounded to so many decimals. */
    public String signed(BigDecimal value, int decimals) {
        return (value.signum() > 0 ? "+" : "") + number(value, decimals);
    }

    /** Every digit, with grouped thousands. */
    public String exact(@Nullable BigDecimal value) {
        return value == null ? NONE : number(value, Decimals.normal(value).scale());
    }

    /** Every digit of a decimal written as text; other text as it is. */
    public String exact(@Nullable String value) {
        if (value == null) {
            return NONE;
        }
        return value.matches("-?\\d+(\\.\\d+)?") ? exact(new BigDecimal(value)) : value;
    }

    /** For a machine to read: a chart, a copy. */
    public String plain(@Nullable BigDecimal value) {
        return value == null ? "" : Decimals.normal(value).toPlainString();
    }

    /** A ratio as a percentage with one decimal. */
    public String percent(@Nullable BigDecimal ratio) {
        return ratio == null ? NONE : number(ratio.movePointRight(2), 1) + " %";
    }

    /** To the second, in law's zone. */
    public String time(@Nullable Instant moment) {
        return moment == null ? NONE : TIME.format(moment);
    }

    /** The name of an energy; its code when no table knows it. */
    public String energy(String code) {
        return standards
                .fuel(code)
                .map(row -> english() ? row.english() : row.chinese())
                .orElse(code);
    }

    /** The name of a product; its code when no table knows it. */
    public String product(String code) {
        return standards
                .limit(code)
                .map(row -> english() ? row.english() : row.chinese())
                .orElse(code);
    }

    /** The name of a milestone of a project; its code when no table knows it. */
    public String milestone(String code) {
        return of("milestones", code, english() ? "milestone_en" : "milestone_zh");
    }

    /** The name of a route from coal to a product; its code when no table knows it. */
    public String route(String code) {
        return of("routes", code, english() ? "product_en" : "product_zh");
    }

    /** The codes of all routes. */
    public Collection<String> routes() {
        return standards.table("routes").editions().keySet();
    }

    private String of(String table, String code, String column) {
        return standards
                .table(table)
                .newest(code)
                .flatMap(row -> row.text(column))
                .orElse(code);
    }

    /** The item of a filing's line. */
    public String item(Line line) {
        return switch (line.section()) {
            case "produced" -> product(line.item());
            case "value" -> named("value", line.values().firstEntry().getKey());
            case "consumed", "exported" -> energy(line.item());
            default -> line.item();
        };
    }

    /** What a filing's line is for, where that tells it from others. */
    public String about(Line line) {
        String purpose = line.purpose().equals(EnergyUse.Purpose.FEEDSTOCK.code()) ? said("about.feedstock") : "";
        String product = line.product().isEmpty() ? "" : said("about.for", product(line.product()));
        return (purpose + " " + product).strip();
    }

    /** The line of the content that a JSON Pointer leads to; the pointer itself when it leads to none. */
    public String place(Content content, String pointer) {
        return Line.of(content).stream()
                .filter(line -> (pointer + "/").startsWith(line.pointer() + "/"))
                .map(line -> (named("section", line.section()) + " " + item(line) + " " + about(line)).strip())
                .findFirst()
                .orElse(pointer);
    }

    /** The name of a door, a division …: the message {@code <kind>.<code>}, or the code where there is none. */
    public String named(String kind, @Nullable String code) {
        return code == null ? NONE : Objects.requireNonNull(messages.getMessage(kind + "." + code, null, code, locale));
    }

    /** The name of an indicator. */
    public String indicator(Indicator indicator) {
        return english() ? indicator.english() : indicator.chinese();
    }

    /** The name of a figure, with its unit. */
    public String figure(String code) {
        return FigureNames.of(code, locale);
    }

    /** Several of them, comma separated. */
    public String named(String kind, @Nullable String codes, String between) {
        return codes == null
                ? NONE
                : Stream.of(codes.split(",")).map(code -> named(kind, code)).collect(Collectors.joining(between));
    }

    /** All of them, side by side; a dash when there are none. */
    public String named(String kind, Collection<String> codes) {
        return codes.isEmpty()
                ? NONE
                : codes.stream().map(code -> named(kind, code)).collect(Collectors.joining(" · "));
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** A unit by its code. */
    public String unit(@Nullable String code) {
        return code == null
                ? NONE
                : Unit.of(code)
                        .map(unit -> english() ? unit.english() : unit.chinese())
                        .orElse(code);
    }

    /** A value of a line, for reading: numbers in full, units by name. */
    public String value(String field, @Nullable String value) {
        return field.equals("unit") ? unit(value) : exact(value);
    }

    /** What a recorded warning says. */
    public String warning(RecordedWarning warning) {
        return wording(warning, false);
    }

    /** What to do about it. */
    public String hint(RecordedWarning warning) {
        return wording(warning, true);
    }

    private String wording(RecordedWarning warning, boolean hint) {
        if (!Wording.knows(warning.code())) {
            return warning.code();
        }
        Problem problem =
                Problem.warning(warning.code(), Place.WHOLE, warning.arguments().toArray(String[]::new));
        return hint ? Wording.hint(problem, locale) : Wording.message(problem, locale);
    }
}
