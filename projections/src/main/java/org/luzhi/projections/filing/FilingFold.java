package org.luzhi.projections.filing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.Fold;

/** Filings and where they stand, by filing id. */
public final class FilingFold implements Fold<FilingStanding> {

    private static final Set<String> EVENTS = EventCatalogue.of(FilingEvent.class);

    @Override
    public String name() {
        return "filing";
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
                ? Set.of(about.filing().toString())
                : Set.of();
    }

    @Override
    public FilingStanding empty(String key) {
        return FilingStanding.none(FilingId.parse(key).orElseThrow());
    }

    @Override
    public FilingStanding apply(FilingStanding state, HistoryEvent event) {
        return switch ((FilingEvent) event.content()) {
            case VersionFiled filed -> state.filed(filed, event);
            case FilingAccepted accepted -> state.accepted(accepted.version(), event.position());
            case FilingReturned returned -> state.returned(returned.version(), event.position());
            case FilingWithdrawn withdrawn -> state.withdrawn(withdrawn.version(), event.position());
        };
    }

    @Override
    public Class<FilingStanding> stateType() {
        return FilingStanding.class;
    }

    @Override
    public Map<String, @Nullable Object> columns(FilingStanding state) {
        return Map.of(
                "subject", state.filing().subject(),
                "period", state.filing().period(),
                "status", state.current().status().code());
    }

    @Override
    public boolean begins(String key, HistoryEvent event) {
        return event.sequence() == 0;
    }
}
