package org.luzhi.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.measure.ReportingPeriod;

class DueDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02, 2025-03-08",
        "2025-03, 2025-04-08",
        "2025-12, 2026-01-08",
        "2025-01, 2025-03-08",
        "2024-01, 2024-03-08",
    })
    void energy_use_is_due_on_the_8th_with_january_in_march(String month, LocalDate due) {
        assertThat(Standards.builtIn()
                        .due("energy-use", ReportingPeriod.parse(month).orElseThrow()))
                .contains(due);
    }

    @Test
    void no_row_no_due_day() {
        assertThat(Standards.builtIn().due("energy-use", ReportingPeriod.year(2025)))
                .isEmpty();
        assertThat(Standards.builtIn().due("innovation", ReportingPeriod.month(2025, 3)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "monthly,   2025-01, 2025-02-15",
        "monthly,   2026-01, 2026-02-20",
        "yearly,    2025,    2026-03-31",
        "quarterly, 2025-Q4, 2026-01-15",
    })
    void due_days_are_data_by_year(String subject, String period, LocalDate due) {
        DueDates dueDates = new DueDates(StandardTable.parse("calendar", """
                code,period,due_month,due_day,offset_days_after_period_end,subject,edition,valid_from,valid_to
                m,month,,15,,monthly,2025,2025-01-01,2025-12-31
                m,month,,20,,monthly,2026,2026-01-01,
                y,year,3,31,,yearly,x,,
                q,quarter,,,15,quarterly,x,,
                unbound,month,,1,,,x,,
                """));

        assertThat(dueDates.of(subject, ReportingPeriod.parse(period).orElseThrow()))
                .isEqualTo(Optional.of(due));
    }
}
