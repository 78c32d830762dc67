package org.luzhi.projections.progress;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.conversion.ConversionRules;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingEvent.ProjectMilestoneFiled;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.CountedVersions;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.progress.ProgressState.Statement;

/**
 * What every filing says of conversion projects, by filing id: a verdict names the filing and not its projects.
 * {@link Projects} follows a project through them.
 */
public final class ProgressFold implements Fold<ProgressState> {

    private static final Set<String> EVENTS = EventCatalogue.of(FilingEvent.class);

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public boolean concerns(String name) {
        return EVENTS.contains(name);
    }

    @Override
    public Set<String> keys(HistoryEvent event) {
        return event.content() instanceof FilingEvent about
                        && about.filing().subject().equals(ConversionRules.SUBJECT)
                ? Set.of(about.filing().toString())
                : Set.of();
    }

    @Override
    public ProgressState empty(String key) {
        return new ProgressState(FilingId.parse(key).orElseThrow(), CountedVersions.none());
    }

    @Override
    public ProgressState apply(ProgressState state, HistoryEvent event) {
        CountedVersions<Statement> versions = state.versions();
        return switch ((FilingEvent) event.content()) {
            case ProjectMilestoneFiled filed ->
                state.with(versions.filed(
                        filed.version(), new Statement(filed.content(), filed.pinned(), event.position(), event.id())));
            case VersionFiled other -> state;
            case FilingAccepted accepted -> state.with(versions.accepted(accepted.version()));
            case FilingReturned returned -> state;
            case FilingWithdrawn withdrawn -> state.with(versions.withdraw());
        };
    }

    @Override
    public Class<ProgressState> stateType() {
        return ProgressState.class;
    }

    /** The codes of the projects that the counted version names, so that one of them is found. */
    @Override
    public Map<String, @Nullable Object> columns(ProgressState state) {
        return Map.of(
                "projects",
                state.versions().counted().stream()
                        .flatMap(version -> version.content().content().projects().stream())
                        .map(Project::project)
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public boolean begins(String key, HistoryEvent event) {
        return event.sequence() == 0;
    }
}
