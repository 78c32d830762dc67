package org.luzhi.domain.standard;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.luzhi.domain.measure.ReportingPeriod;

/**
 * Due days from the calendar table; a yearly calendar is one more edition of its row, never code. A row binds the
 * subject it names, for periods of its length.
 */
final class DueDates {

    private final Editions<TableRow> binding;

    DueDates(StandardTable calendar) {
        this.binding = new Editions<>(
                calendar.rows().stream()
                        .filter(row -> row.text("subject").isPresent())
                        .toList(),
                TableRow::origin);
    }

    Optional<LocalDate> of(String subject, ReportingPeriod period) {
        return binding.byCode().keySet().stream()
                .flatMap(code -> binding.on(code, period.firstDay()).stream())
                .filter(row -> row.required("subject").equals(subject) && isAbout(row, period))
                .flatMap(row -> due(row, period).stream())
                .findFirst();
    }

    private static boolean isAbout(TableRow row, ReportingPeriod period) {
        return row.required("period").equals(period.kind().code());
    }

    private static Optional<LocalDate> due(TableRow row, ReportingPeriod period) {
        LocalDate end = isJanuaryWithFebruary(row, period)
                ? period.lastDay().plusDays(1).plusMonths(1).minusDays(1)
                : period.lastDay();
        Optional<Integer> month = row.number("due_month").map(Number::intValue);
        Optional<Integer> day = row.number("due_day").map(Number::intValue);
        Optional<LocalDate> afterEnd =
                row.number("offset_days_after_period_end").map(days -> end.plusDays(days.intValue()));
        return afterEnd.or(() -> month.flatMap(m -> day.map(d -> LocalDate.of(end.getYear() + 1, m, d))))
                .or(() -> day.map(d -> end.plusDays(1).withDayOfMonth(d)));
    }

    private static boolean isJanuaryWithFebruary(TableRow row, ReportingPeriod period) {
        return row.text("january_with_february").equals(Optional.of("true"))
                && period.first().getMonth() == Month.JANUARY;
    }
}
