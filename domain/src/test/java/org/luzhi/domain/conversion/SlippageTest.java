package org.luzhi.domain.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.domain.conversion.Works.CODE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.Slippage.Shift;

class SlippageTest {

    private static final LocalDate PLAN = LocalDate.of(2025, 2, 1);

    @Test
    void it_is_the_day_reached_or_expected_less_the_day_planned() {
        ConversionProjects content = Works.filing(List.of(
                line("eia", null, PLAN.minusDays(3)),
                line("feed_in", PLAN.plusDays(89), null),
                line("land", PLAN.plusDays(9), PLAN.plusDays(7)),
                line("start", null, null)));

        assertThat(Slippage.of(content))
                .containsExactly(
                        new Slippage(CODE, "eia", null, -3, true),
                        new Slippage(CODE, "feed_in", null, 89, false),
                        new Slippage(CODE, "land", null, 7, true),
                        new Slippage(CODE, "start", null, 0, false));
    }

    @Test
    void between_two_filings_it_shows_what_moved_and_a_moved_plan_too() {
        Milestone moved =
                new Milestone(CODE, "start", null, PLAN.plusDays(30), PLAN.plusDays(40), null, null, null, null);
        ConversionProjects before = Works.filing(
                List.of(line("eia", null, PLAN), line("feed_in", PLAN.plusDays(5), null), line("start", null, null)));
        ConversionProjects after = Works.filing(List.of(
                line("eia", null, PLAN), line("feed_in", PLAN.plusDays(25), null), moved, line("land", null, null)));

        assertThat(Slippage.between(before, after))
                .containsExactly(new Shift(CODE, "feed_in", null, 20, 0), new Shift(CODE, "start", null, 40, 30));
        assertThat(Slippage.between(after, after)).isEmpty();
    }

    private static Milestone line(String milestone, @Nullable LocalDate forecast, @Nullable LocalDate actual) {
        return new Milestone(CODE, milestone, null, PLAN, forecast, actual, null, null, null);
    }
}
