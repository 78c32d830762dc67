package org.luzhi.projections.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luzhi.domain.conversion.ConversionProjects;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.projections.balance.CountedFiling;
import org.luzhi.projections.fold.CountedVersions.Version;
import org.luzhi.projections.progress.ProgressState.Statement;

/** What one counted filing says of one project. */
record Told(ProgressState state, Version<Statement> version, Project project) {

    /** Every project that the filing names; none when no version of it counts. */
    static List<Told> of(ProgressState state) {
        return state.versions().counted().stream()
                .flatMap(version -> version.content().content().projects().stream()
                        .map(project -> new Told(state, version, project)))
                .toList();
    }

    ReportingPeriod period() {
        return state.filing().period();
    }

    boolean provisional() {
        return state.versions().provisional();
    }

    ConversionProjects content() {
        return version.content().content();
    }

    List<PinnedRow> pinned() {
        return version.content().pinned();
    }

    CountedFiling filing() {
        return new CountedFiling(
                state.filing(),
                version.version(),
                !provisional(),
                version.content().position(),
                version.content().eventId());
    }

    List<Milestone> milestones() {
        return content().milestones().stream()
                .filter(line -> line.project().equals(project.project()))
                .toList();
    }

    /** The line about the same milestone and grade. */
    Optional<Milestone> same(Milestone other) {
        return milestones().stream()
                .filter(line ->
                        line.milestone().equals(other.milestone()) && Objects.equals(line.grade(), other.grade()))
                .findFirst();
    }

    Optional<Operation> operation() {
        return content().operation().stream()
                .filter(line -> line.project().equals(project.project()))
                .findFirst();
    }

    /** The row of the project's route. */
    PinnedRow route() {
        return pinned().stream()
                .filter(row -> row.table().equals("routes") && row.code().equals(project.route()))
                .findFirst()
                .orElseThrow();
    }
}
