package org.luzhi.projections.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.progress.Works.CODE;
import static org.luzhi.projections.progress.Works.expected;
import static org.luzhi.projections.progress.Works.filed;
import static org.luzhi.projections.progress.Works.month;
import static org.luzhi.projections.progress.Works.ran;
import static org.luzhi.projections.progress.Works.reached;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.fold.MemoryHistory;
import org.luzhi.projections.fold.Viewpoint;

class ProjectsTest {

    private static final Projects PROJECTS = new Projects(Standards.builtIn());

    private static ProjectProgress project(MemoryHistory history, Viewpoint viewpoint) {
        return PROJECTS.find(CODE, history.fold(new ProgressFold()).values(), viewpoint)
                .orElseThrow();
    }

    private static ProjectProgress project(MemoryHistory history) {
        return project(history, Viewpoint.NOW);
    }

    @Test
    void aMilestoneIsSoManyDaysBehindItsPlanAndTheStatementBefore() {
        ProjectProgress found = project(Works.twoMonths());

        assertThat(found.milestones())
                .extracting(line ->
                        line.milestone() + " " + line.slippage() + " " + line.shift() + " " + line.plannedShift())
                .containsExactly("start 5 0 0", "completion 20 10 0", "stable 0 null null");
        assertThat(found.period()).isEqualTo(ReportingPeriod.month(2025, 2));
        assertThat(found.told().eventId()).isEqualTo("event-1");
        assertThat(found.before()).extracting("eventId").isEqualTo("event-0");
    }

    @Test
    void aMilestoneNamesTheEventThatFirstSaidSo() {
        assertThat(project(Works.twoMonths()).milestones())
                .extracting(line -> line.milestone() + " " + line.told().eventId())
                .containsExactly("start event-0", "completion event-1", "stable event-1");
    }

    @Test
    void anUnsureRowOfTheTableSaysSo() {
        assertThat(project(Works.twoMonths()).milestones())
                .extracting(line -> line.milestone() + " " + line.confidence())
                .containsExactly("start high", "completion high", "stable low");
    }

    @Test
    void whatTheLawAsksForFirstBlocksTheNextMilestone() {
        assertThat(project(Works.twoMonths()).next())
                .contains("mech_completion", "eia")
                .doesNotContain("start", "commissioning", "feed_in", "completion", "stable");
    }

    @Test
    void aMetricIsSeenBesideTheRangeOfItsRouteWithItsConfidence() {
        MonthOfOperation january = project(Works.twoMonths()).months().getFirst();

        assertThat(january.metrics())
                .extracting(metric -> "%s %s %s-%s %s %s"
                        .formatted(
                                metric.metric(),
                                metric.value().stripTrailingZeros().toPlainString(),
                                metric.low(),
                                metric.high(),
                                metric.within(),
                                metric.confidence()))
                .containsExactly(
                        "coal 1.5 1.35-1.6 true medium",
                        "water 13 5-12 false medium",
                        "co2 2 null-3.6 true medium",
                        "carbon-utilisation 0.4 0.38-0.48 true medium");
        // 24 800 t of 1 000 t a day: 24.8 of the 28 days that it ran, of the 31 of the month.
        assertThat(january.calendarLoad()).isEqualByComparingTo("0.8");
        assertThat(january.load()).isEqualByComparingTo("0.8857142857");
    }

    @Test
    void threeMonthsInARowMakeProductionStableAndAGapDoesNot() {
        MemoryHistory history = Works.twoMonths().add(filed(month(1, 3), 1, List.of(), List.of(ran("31000"))));
        assertThat(project(history).rampUp().stableSince()).isEqualTo(ReportingPeriod.month(2025, 3));
        assertThat(project(history).rampUp().confidence()).isEqualTo("low");

        history.add(new FilingWithdrawn(month(1, 2), 1, "wrong", MemoryHistory.BEGIN));
        assertThat(project(history).rampUp().stableSince()).isNull();
        assertThat(project(history).months()).hasSize(2);
    }

    @Test
    void theAcceptedVersionCountsUntilItsCorrectionIsAccepted() {
        MemoryHistory history = Works.twoMonths()
                .add(new FilingAccepted(month(1, 2), 1, MemoryHistory.BEGIN))
                .add(filed(month(1, 2), 2, List.of(expected("start", "2023-01-10", "2026-01-10")), List.of()));
        assertThat(project(history).told().version()).isEqualTo(1);
        assertThat(project(history).provisional()).isFalse();

        history.add(new FilingAccepted(month(1, 2), 2, MemoryHistory.BEGIN));
        assertThat(project(history).milestones())
                .extracting(MilestoneProgress::slippage)
                .containsExactly(1096L); // three years, one of them a leap year
    }

    @Test
    void aReturnedVersionCountsProvisionallyUntilItsCorrectionComes() {
        MemoryHistory history =
                Works.twoMonths().add(new FilingReturned(month(1, 2), 1, "why", List.of(), MemoryHistory.BEGIN));
        assertThat(project(history).told().version()).isEqualTo(1);
        assertThat(project(history).provisional()).isTrue();
    }

    @Test
    void asOfADayTheMonthsThatEndedLaterAreNotThere() {
        ProjectProgress january = project(Works.twoMonths(), new Viewpoint(LocalDate.of(2025, 2, 27), null, null));
        assertThat(january.period()).isEqualTo(ReportingPeriod.month(2025, 1));
        assertThat(january.before()).isNull();
        assertThat(january.milestones()).extracting(MilestoneProgress::shift).containsOnlyNulls();
    }

    @Test
    void aListShowsHowFarAProjectIsAndWhatIsOverdue() {
        ProjectItem item = PROJECTS.list(
                        Works.twoMonths().fold(new ProgressFold()).values(), Viewpoint.NOW)
                .getFirst();
        assertThat(item.reached() + " of " + item.milestones() + ", " + item.latest())
                .isEqualTo("1 of 3, start");
        assertThat(item.overdue()).isEqualTo(1); // stable, planned for 10 February
        assertThat(item.slippage()).isEqualTo(20);
    }

    @Test
    void whoStatesAnothersCodeDoesNotTakeItsProject() {
        MemoryHistory history = Works.twoMonths()
                .add(filed(month(2, 3), 1, List.of(reached("approval", "2022-01-01", "2022-01-01")), List.of()));

        assertThat(PROJECTS.list(history.fold(new ProgressFold()).values(), Viewpoint.NOW))
                .extracting(ProjectItem::enterprise)
                .containsExactly(MemoryHistory.enterprise(1), MemoryHistory.enterprise(2));
        assertThat(project(history).enterprise()).isEqualTo(MemoryHistory.enterprise(2));
        assertThat(project(history).alsoToldBy())
                .containsExactly(MemoryHistory.enterprise(1).value());
    }
}
