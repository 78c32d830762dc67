package org.luzhi.domain.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * A month ({@code 2025-03}), quarter ({@code 2025-Q1}) or year ({@code 2025}) that a filing is about. Law's zone is
 * Asia/Shanghai.
 */
public record ReportingPeriod(YearMonth first, Kind kind) implements Comparable<ReportingPeriod> {

    /** Law's zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** How long a period is. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }

        /** {@code month}, {@code quarter} or {@code year}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException when no period of that kind starts in that month */
    public ReportingPeriod {
        if ((first.getMonthValue() - 1) % kind.months() != 0) {
            throw new IllegalArgumentException("no " + kind.code() + " starts in " + first);
        }
    }

    /** Reads {@code 2025-03}, {@code 2025-Q1} or {@code 2025}; empty when the text is none of them. */
    public static Optional<ReportingPeriod> parse(String text) {
        int length = text.length();
        int year = number(text, 0, 4);
        if (year < 1000 || year > 2999) {
            return Optional.empty();
        }
        if (length == 4) {
            return Optional.of(year(year));
        }
        if (length != 7 || text.charAt(4) != '-') {
            return Optional.empty();
        }
        if (text.charAt(5) == 'Q') {
            int quarter = number(text, 6, 7);
            return quarter < 1 || quarter > 4 ? Optional.empty() : Optional.of(quarter(year, quarter));
        }
        int month = number(text, 5, 7);
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(month(year, month));
    }

    /** The digits from there to there; -1 when they are none. */
    private static int number(String text, int from, int to) {
        int number = text.length() < to ? -1 : 0;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
        }
        return number;
    }

    @JsonCreator
    static ReportingPeriod read(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a reporting period: " + text));
    }

    public static ReportingPeriod month(int year, int month) {
        return new ReportingPeriod(YearMonth.of(year, month), Kind.MONTH);
    }

    public static ReportingPeriod quarter(int year, int quarter) {
        return new ReportingPeriod(YearMonth.of(year, quarter * 3 - 2), Kind.QUARTER);
    }

    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(YearMonth.of(year, 1), Kind.YEAR);
    }

    /** The period of that kind in which this one starts: the quarter or year of a month. */
    public ReportingPeriod within(Kind longer) {
        int start = (first.getMonthValue() - 1) / longer.months() * longer.months() + 1;
        return new ReportingPeriod(first.withMonth(start), longer);
    }

    public Year inYear() {
        return Year.of(first.getYear());
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return first.plusMonths(kind.months() - 1L).atEndOfMonth();
    }

    /** Whether the period is over at that moment, in law's zone. */
    public boolean endedBy(Instant moment) {
        return lastDay().isBefore(LocalDate.ofInstant(moment, ZONE));
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        int byStart = first.compareTo(other.first);
        return byStart != 0 ? byStart : kind.compareTo(other.kind);
    }

    @JsonValue
    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(ReportingPeriod other) {
        return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
    }
}
