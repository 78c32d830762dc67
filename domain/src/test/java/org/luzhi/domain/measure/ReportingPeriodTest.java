package org.luzhi.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.measure.ReportingPeriod.Kind;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03, MONTH,   2025-03-01, 2025-03-31",
        "2024-02, MONTH,   2024-02-01, 2024-02-29",
        "2025-Q1, QUARTER, 2025-01-01, 2025-03-31",
        "2025-Q4, QUARTER, 2025-10-01, 2025-12-31",
        "2025,    YEAR,    2025-01-01, 2025-12-31",
    })
    void reads_writes_and_bounds(String text, Kind kind, LocalDate first, LocalDate last) {
        ReportingPeriod period = ReportingPeriod.parse(text).orElseThrow();

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025-13", "2025-00", "2025-3", "2025-Q0", "2025-Q5", "25-03", "2025-03-01", " 2025", "0999"
            })
    void refuses_what_is_no_period(String text) {
        assertThat(ReportingPeriod.parse(text)).isEmpty();
    }

    @Test
    void ends_at_midnight_in_shanghai() {
        ReportingPeriod march = ReportingPeriod.month(2025, 3);

        assertThat(march.endedBy(Instant.parse("2025-03-31T15:59:59.999Z"))).isFalse();
        assertThat(march.endedBy(Instant.parse("2025-03-31T16:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 2025-Q1", "3, 2025-Q1", "4, 2025-Q2", "12, 2025-Q4"})
    void a_month_lies_within_its_quarter_and_year(int month, String quarter) {
        ReportingPeriod period = ReportingPeriod.month(2025, month);

        assertThat(period.within(Kind.QUARTER)).hasToString(quarter);
        assertThat(period.within(Kind.YEAR)).isEqualTo(ReportingPeriod.year(2025));
    }

    @Test
    void a_quarter_starts_with_a_quarter() {
        assertThat(ReportingPeriod.quarter(2025, 2)).hasToString("2025-Q2");
        assertThatThrownBy(() -> new ReportingPeriod(YearMonth.of(2025, 2), Kind.QUARTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sorts_by_start_then_length() {
        assertThat(ReportingPeriod.month(2025, 1)).isLessThan(ReportingPeriod.year(2025));
        assertThat(ReportingPeriod.year(2025)).isLessThan(ReportingPeriod.month(2025, 2));
    }
}
