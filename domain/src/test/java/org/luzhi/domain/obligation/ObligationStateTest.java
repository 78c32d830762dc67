package org.luzhi.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luzhi.domain.Examples.MARCH;
import static org.luzhi.domain.obligation.Obligations.after;
import static org.luzhi.domain.obligation.Obligations.moment;
import static org.luzhi.domain.obligation.Obligations.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.obligation.ObligationCommand.AskExtension;
import org.luzhi.domain.obligation.ObligationCommand.DeclineExtension;
import org.luzhi.domain.obligation.ObligationCommand.GrantExtension;
import org.luzhi.domain.obligation.ObligationCommand.LiftObligation;
import org.luzhi.domain.obligation.ObligationCommand.MeetObligation;
import org.luzhi.domain.obligation.ObligationCommand.MissObligation;
import org.luzhi.domain.obligation.ObligationCommand.OpenObligation;
import org.luzhi.domain.obligation.ObligationCommand.RemindOfObligation;
import org.luzhi.domain.obligation.ObligationEvent.ObligationMet;
import org.luzhi.domain.obligation.ObligationEvent.ObligationMissed;
import org.luzhi.domain.obligation.ObligationEvent.ObligationReminded;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.Standards;

/** March's energy use is due on 8 April 2025, 24:00 in Shanghai. */
class ObligationStateTest {

    private static final LocalDate DUE = LocalDate.of(2025, 4, 8);
    private static final Instant OVER = moment("2025-04-09T00:00");

    @Test
    void nobody_is_obliged_against_the_rules() {
        OpenObligation shop = new OpenObligation(MARCH, "5211", new TreeMap<>(), OVER);
        OpenObligation small = new OpenObligation(MARCH, "2614", Obligations.sizes("revenue", "1999"), OVER);

        assertThatThrownBy(() -> after(shop)).hasMessage("obligation.none");
        assertThatThrownBy(() -> after(small)).hasMessage("obligation.none");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-08T23:59:59.999, false",
        "2025-04-09T00:00, false",
        "2025-04-09T00:00:00.001, true",
    })
    void it_is_met_late_after_24_hours_of_the_due_day(String receivedAt, boolean late) {
        MeetObligation meet = new MeetObligation(MARCH, 1, moment(receivedAt), moment("2025-04-09T08:00"));

        assertThat(events(after(open(MARCH)), meet))
                .containsExactly(
                        new ObligationMet(MARCH, DUE, 1, moment(receivedAt), late, moment("2025-04-09T08:00")));
    }

    @Test
    void it_is_missed_at_24_hours_and_not_before() {
        ObligationState state = after(open(MARCH));

        assertThatThrownBy(() -> state.decide(new MissObligation(MARCH, OVER.minusMillis(1)), Standards.builtIn()))
                .hasMessage("obligation.not-due");
        assertThat(events(state, new MissObligation(MARCH, OVER)))
                .containsExactly(new ObligationMissed(MARCH, DUE, OVER));
    }

    @Test
    void what_came_in_time_is_in_time_although_the_clock_was_faster() {
        ObligationState missed = after(open(MARCH), new MissObligation(MARCH, OVER));

        assertThat(events(missed, new MeetObligation(MARCH, 1, OVER.minusMillis(1), OVER.plusMillis(9))))
                .singleElement()
                .isInstanceOfSatisfying(
                        ObligationMet.class, met -> assertThat(met.late()).isFalse());
    }

    @Test
    void reminders_are_7_days_and_1_day_before_and_once() {
        ObligationState open = after(open(MARCH));
        RemindOfObligation week = new RemindOfObligation(MARCH, 7, moment("2025-04-01T00:00"));
        RemindOfObligation day = new RemindOfObligation(MARCH, 1, moment("2025-04-07T00:00"));

        assertThat(events(open, week)).containsExactly(new ObligationReminded(MARCH, DUE, 7, week.at()));
        assertThat(events(Obligations.carriedOut(open, week), week)).isEmpty();
        assertThat(events(Obligations.carriedOut(open, week), day)).hasSize(1);
        assertThat(events(open, new RemindOfObligation(MARCH, 1, OVER))).isEmpty();
        assertThatThrownBy(() ->
                        events(open, new RemindOfObligation(MARCH, 7, week.at().minusMillis(1))))
                .hasMessage("obligation.not-due");
        assertThatThrownBy(() -> events(open, new RemindOfObligation(MARCH, 3, day.at())))
                .hasMessage("obligation.reminder");
    }

    @Test
    void an_extension_moves_the_day_and_reminds_anew() {
        LocalDate until = LocalDate.of(2025, 4, 15);
        Instant before = moment("2025-04-07T09:00");
        ObligationState extended = after(
                open(MARCH),
                new RemindOfObligation(MARCH, 7, moment("2025-04-01T00:00")),
                new AskExtension(MARCH, until, "检修", before),
                new GrantExtension(MARCH, until, "函 7 号", before));

        assertThat(extended)
                .isEqualTo(new ObligationState.OnRecord(ObligationStatus.OPEN, until, Collections.emptySortedSet()));
        assertThat(events(extended, new RemindOfObligation(MARCH, 7, moment("2025-04-08T00:00"))))
                .hasSize(1);
        assertThatThrownBy(() -> events(extended, new MissObligation(MARCH, OVER)))
                .hasMessage("obligation.not-due");
        assertThat(events(extended, new MissObligation(MARCH, moment("2025-04-16T00:00"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-08, 2025-04-07T09:00", "2025-04-15, 2025-04-16T00:00"})
    void an_extension_is_to_a_later_day_that_is_not_over(LocalDate until, String at) {
        assertThatThrownBy(() -> events(after(open(MARCH)), new GrantExtension(MARCH, until, "函", moment(at))))
                .hasMessage("obligation.until");
    }

    @Test
    void more_time_is_asked_for_before_the_day_is_over() {
        AskExtension late = new AskExtension(MARCH, LocalDate.of(2025, 4, 15), "检修", OVER);

        assertThatThrownBy(() -> events(after(open(MARCH)), late)).hasMessage("obligation.over");
    }

    /** Whatever is asked in whatever order: met once, nothing after the end, missed only when nothing had come. */
    @Test
    void ten_thousand_lives_keep_the_rules() {
        Random random = new Random(408);
        for (int run = 0; run < 10_000; run++) {
            ObligationState state = after(open(MARCH));
            boolean ended = false;
            for (int step = 0; step < 8; step++) {
                Instant at = moment("2025-03-30T00:00").plusSeconds(random.nextLong(20L * 24 * 3600));
                List<ObligationEvent> events = taken(state, any(random).apply(at));
                assertThat(ended && !events.isEmpty()).isFalse();
                for (ObligationEvent event : events) {
                    state = state.evolve(event);
                }
                ended = ((ObligationState.OnRecord) state).status().ended();
            }
        }
    }

    private static Function<Instant, ObligationCommand> any(Random random) {
        LocalDate until = LocalDate.of(2025, 4, 1).plusDays(random.nextInt(20));
        return List.<Function<Instant, ObligationCommand>>of(
                        at -> open(MARCH),
                        at -> new RemindOfObligation(MARCH, 7, at),
                        at -> new RemindOfObligation(MARCH, 1, at),
                        at -> new MeetObligation(MARCH, 1, at, at),
                        at -> new MissObligation(MARCH, at),
                        at -> new AskExtension(MARCH, until, "检修", at),
                        at -> new GrantExtension(MARCH, until, "函", at),
                        at -> new DeclineExtension(MARCH, "不足", at),
                        at -> new LiftObligation(MARCH, "注销", at))
                .get(random.nextInt(9));
    }

    private static List<ObligationEvent> taken(ObligationState state, ObligationCommand command) {
        try {
            return events(state, command);
        } catch (RefusedException refused) {
            assertThat(refused.refusal().problems()).isNotEmpty();
            return List.of();
        }
    }

    private static List<ObligationEvent> events(ObligationState state, ObligationCommand command) {
        return state.decide(command, Standards.builtIn());
    }
}
