package org.luzhi.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.domain.Examples.MARCH;
import static org.luzhi.domain.obligation.Obligations.moment;
import static org.luzhi.domain.obligation.Obligations.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.Examples;
import org.luzhi.domain.obligation.ObligationCommand.AskExtension;
import org.luzhi.domain.obligation.ObligationCommand.DeclineExtension;
import org.luzhi.domain.obligation.ObligationCommand.GrantExtension;
import org.luzhi.domain.obligation.ObligationCommand.LiftObligation;
import org.luzhi.domain.obligation.ObligationCommand.MeetObligation;
import org.luzhi.domain.obligation.ObligationCommand.MissObligation;
import org.luzhi.domain.obligation.ObligationCommand.OpenObligation;
import org.luzhi.domain.obligation.ObligationCommand.RemindOfObligation;
import org.luzhi.domain.obligation.ObligationEvent.ExtensionAsked;
import org.luzhi.domain.obligation.ObligationEvent.ExtensionDeclined;
import org.luzhi.domain.obligation.ObligationEvent.ObligationExtended;
import org.luzhi.domain.obligation.ObligationEvent.ObligationLifted;
import org.luzhi.domain.obligation.ObligationEvent.ObligationMet;
import org.luzhi.domain.obligation.ObligationEvent.ObligationMissed;
import org.luzhi.domain.obligation.ObligationEvent.ObligationOpened;
import org.luzhi.domain.obligation.ObligationEvent.ObligationReminded;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.Standards;

/** The Axon shell: that every command reaches the decision, and that what it says reaches the history. */
class ObligationAggregateTest {

    private static final LocalDate DUE = LocalDate.of(2025, 4, 8);
    private static final LocalDate UNTIL = LocalDate.of(2025, 4, 15);
    private static final ObligationOpened OPENED = new ObligationOpened(
            MARCH,
            DUE,
            "energy_monthly",
            "calendar 2026-11",
            "medium",
            "2614",
            Obligations.sizes("revenue", "30000"),
            moment("2025-01-01T00:00"));
    private static final Instant BEFORE = moment("2025-04-07T09:00");
    private static final Instant OVER = moment("2025-04-09T00:00");

    private AggregateTestFixture<Obligation> fixture = new AggregateTestFixture<>(Obligation.class);

    @BeforeEach
    void provideTables() {
        fixture = new AggregateTestFixture<>(Obligation.class);
        fixture.registerInjectableResource(Standards.builtIn());
    }

    @Test
    void a_rule_opens_it() {
        fixture.givenNoPriorActivity().when(open(MARCH)).expectEvents(OPENED);
    }

    @Test
    void opening_it_again_is_no_event() {
        fixture.given(OPENED).when(open(MARCH)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_refusal_leaves_nothing_behind() {
        fixture.givenNoPriorActivity()
                .when(new OpenObligation(MARCH, "5211", Obligations.sizes("revenue", "30000"), BEFORE))
                .expectNoEvents()
                .expectException(RefusedException.class)
                .expectExceptionMessage("obligation.none");
    }

    @Test
    void it_is_reminded_of() {
        fixture.given(OPENED)
                .when(new RemindOfObligation(MARCH, 1, BEFORE))
                .expectEvents(new ObligationReminded(MARCH, DUE, 1, BEFORE));
    }

    @Test
    void it_is_met() {
        fixture.given(OPENED)
                .when(new MeetObligation(MARCH, 1, BEFORE, BEFORE))
                .expectEvents(new ObligationMet(MARCH, DUE, 1, BEFORE, false, BEFORE));
    }

    @Test
    void it_is_missed() {
        fixture.given(OPENED)
                .when(new MissObligation(MARCH, OVER))
                .expectEvents(new ObligationMissed(MARCH, DUE, OVER));
    }

    @Test
    void more_time_is_asked_for() {
        fixture.given(OPENED)
                .when(new AskExtension(MARCH, UNTIL, "检修", BEFORE))
                .expectEvents(new ExtensionAsked(MARCH, UNTIL, "检修", BEFORE));
    }

    @Test
    void more_time_is_granted() {
        fixture.given(OPENED, new ExtensionAsked(MARCH, UNTIL, "检修", BEFORE))
                .when(new GrantExtension(MARCH, UNTIL, "函 7 号", BEFORE))
                .expectEvents(new ObligationExtended(MARCH, DUE, UNTIL, "函 7 号", BEFORE));
    }

    @Test
    void more_time_is_declined() {
        fixture.given(OPENED, new ExtensionAsked(MARCH, UNTIL, "检修", BEFORE))
                .when(new DeclineExtension(MARCH, "不足", BEFORE))
                .expectEvents(new ExtensionDeclined(MARCH, "不足", BEFORE));
    }

    @Test
    void it_is_lifted() {
        fixture.given(OPENED)
                .when(new LiftObligation(MARCH, "注销", BEFORE))
                .expectEvents(new ObligationLifted(MARCH, "注销", BEFORE));
    }

    @Test
    void what_was_never_opened_is_not_found() {
        fixture.givenNoPriorActivity()
                .when(new MissObligation(MARCH, OVER))
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void the_history_knows_it_by_its_type_and_not_by_its_class() {
        assertThat(List.of(
                        AnnotatedAggregateMetaModelFactory.inspectAggregate(Obligation.class)
                                .type(),
                        open(MARCH).aggregate()))
                .containsExactly("obligation", "obligation/" + Examples.METHANOL_WORKS + ".energy-use.2025-03");
    }
}
