package org.luzhi.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.Examples;
import org.luzhi.domain.filing.FilingCommand.AcceptFiling;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingCommand.WithdrawFiling;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.Standards;

/** The Axon shell: that commands reach the decision, and that what it says reaches the history. */
class FilingAggregateTest {

    private static final Standards STANDARDS = Standards.builtIn();
    private static final SubmitFiling FIRST = Examples.file("MY-1", Examples.e1());

    private AggregateTestFixture<Filing> fixture = new AggregateTestFixture<>(Filing.class);

    @BeforeEach
    void provideTables() {
        fixture = new AggregateTestFixture<>(Filing.class);
        fixture.registerInjectableResource(STANDARDS);
    }

    static VersionFiled version(SubmitFiling file, int version) {
        return FiledSubjects.of(EnergyUseRules.SUBJECT)
                .version(file, ContentKey.of(file.filing(), file.filingNumber(), file.content()), version, STANDARDS);
    }

    @Test
    void aFirstSubmissionCreatesTheFilingAndAnswersItsVersion() {
        VersionFiled filed = version(FIRST, 1);

        fixture.givenNoPriorActivity()
                .when(FIRST)
                .expectEvents(filed)
                .expectResultMessagePayload(new Filed(filed, 0, false, 1, false, FilingStatus.SUBMITTED));
    }

    @Test
    void theSameContentAgainIsTheOldAnswerAndNoEvent() {
        VersionFiled first = version(FIRST, 1);
        VersionFiled second = version(Examples.file("MY-2", Examples.everything()), 2);

        fixture.given(first, new FilingAccepted(Examples.MARCH, 1, Examples.EIGHTH_OF_APRIL), second)
                .when(FIRST)
                .expectNoEvents()
                .expectResultMessagePayload(new Filed(first, 0, true, 2, false, FilingStatus.SUBMITTED));
    }

    @Test
    void aCorrectionIsTheNextVersionAndKnowsItsSequence() {
        SubmitFiling correction = Examples.file("MY-1", Examples.everything());
        VersionFiled filed = version(correction, 2);

        fixture.given(version(FIRST, 1), new FilingAccepted(Examples.MARCH, 1, Examples.EIGHTH_OF_APRIL))
                .when(correction)
                .expectEvents(filed)
                .expectResultMessagePayload(new Filed(filed, 2, false, 2, false, FilingStatus.SUBMITTED));
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        SubmitFiling bad = Examples.file("", Examples.e1());

        fixture.givenNoPriorActivity()
                .when(bad)
                .expectNoEvents()
                .expectException(RefusedException.class)
                .expectExceptionMessage("filing-number.missing");
    }

    @Test
    void theOtherCommandsFindTheirFiling() {
        fixture.given(version(FIRST, 1))
                .when(new AcceptFiling(Examples.MARCH, null, Examples.EIGHTH_OF_APRIL))
                .expectEvents(new FilingAccepted(Examples.MARCH, 1, Examples.EIGHTH_OF_APRIL));
    }

    @Test
    void withdrawalFindsItsFiling() {
        fixture.given(version(FIRST, 1))
                .when(new WithdrawFiling(Examples.MARCH, "误报", Examples.EIGHTH_OF_APRIL))
                .expectEvents(new FilingWithdrawn(Examples.MARCH, 1, "误报", Examples.EIGHTH_OF_APRIL));
    }

    @Test
    void whatWasNeverFiledIsNotFound() {
        fixture.givenNoPriorActivity()
                .when(new AcceptFiling(Examples.MARCH, null, Examples.EIGHTH_OF_APRIL))
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void theHistoryKnowsItByItsTypeAndNotByItsClass() {
        assertThat(List.of(
                        AnnotatedAggregateMetaModelFactory.inspectAggregate(Filing.class)
                                .type(),
                        Examples.MARCH.aggregate()))
                .containsExactly("filing", "filing/" + Examples.METHANOL_WORKS + ".energy-use.2025-03");
    }
}
