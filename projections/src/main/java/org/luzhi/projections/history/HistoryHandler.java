package org.luzhi.projections.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.history.Provenance;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.fold.KnownPrefix;
import org.luzhi.projections.history.HistoryQuery.CountKnown;
import org.luzhi.projections.history.HistoryQuery.FindEvent;
import org.luzhi.projections.history.HistoryQuery.ListEvents;
import org.luzhi.projections.ledger.Proofs;
import org.luzhi.projections.ledger.TreeHasher;
import org.luzhi.projections.table.Condition;
import org.luzhi.projections.table.LiveFold;

/** Answers {@link HistoryQuery}. */
public final class HistoryHandler {

    private final LiveFold<HistoryEntry> index;
    private final HistoryReader history;
    private final EventCodec codec;
    private final Proofs proofs;

    public HistoryHandler(LiveFold<HistoryEntry> index, HistoryReader history, EventCodec codec, Proofs proofs) {
        this.index = index;
        this.history = history;
        this.codec = codec;
        this.proofs = proofs;
    }

    @QueryHandler
    public EventPage list(ListEvents query) {
        List<Long> found = query.filing() == null ? indexed(query) : ofFiling(query, query.filing());
        boolean more = found.size() > query.limit();
        List<Long> page = more ? found.subList(0, query.limit()) : found;
        List<EventItem> items =
                page.stream().map(position -> item(history.at(position))).toList();
        return new EventPage(items, more ? page.getLast() : null);
    }

    /** Positions by the index, one more than asked for. */
    private List<Long> indexed(ListEvents query) {
        Condition condition = new Condition()
                .and(
                        "enterprise = ?",
                        query.enterprise() == null ? null : query.enterprise().value())
                .and("type = ?", query.type())
                .and("actor = ?", query.actor())
                .and("time_ms >= ?", milliseconds(query.from()))
                .and("time_ms <= ?", milliseconds(query.to()))
                .and(
                        query.newestFirst() ? "key < ?" : "key > ?",
                        query.after() == null ? null : HistoryFold.key(query.after()));
        int limit = query.limit() + 1;
        List<HistoryEntry> found = query.newestFirst()
                ? index.last(condition.sql(), condition.arguments(), limit)
                : index.where(condition.sql(), condition.arguments(), limit);
        return found.stream().map(HistoryEntry::position).toList();
    }

    /** Positions of one filing's events, of which there are few. */
    private List<Long> ofFiling(ListEvents query, FilingId filing) {
        List<EventRecord> all = new ArrayList<>();
        history.streamOf(List.of(filing.aggregate()), 0, history.head(), all::add);
        return (query.newestFirst() ? all.reversed() : all)
                .stream()
                        .filter(event -> event.aggregateId().equals(filing.aggregate()))
                        .filter(event -> query.enterprise() == null
                                || filing.enterprise().equals(query.enterprise()))
                        .filter(event -> query.type() == null || event.name().equals(query.type()))
                        .filter(event -> query.actor() == null
                                || query.actor().equals(event.metadata().get(Provenance.ACTOR)))
                        .filter(event -> query.from() == null || !event.time().isBefore(query.from()))
                        .filter(event -> query.to() == null || !event.time().isAfter(query.to()))
                        .map(EventRecord::position)
                        .filter(position -> query.after() == null
                                || (query.newestFirst() ? position < query.after() : position > query.after()))
                        .limit(query.limit() + 1L)
                        .toList();
    }

    @QueryHandler
    public Optional<EventDetail> find(FindEvent query) {
        if (query.position() < 0 || query.position() >= history.head()) {
            return Optional.empty();
        }
        EventRecord stored = history.at(query.position());
        return Optional.of(new EventDetail(
                item(stored),
                new TreeHasher().entry(stored).hex(),
                proofs.ofEvent(query.position()).orElse(null)));
    }

    @QueryHandler
    public KnownEvents count(CountKnown query) {
        return new KnownEvents(KnownPrefix.end(query.viewpoint(), history));
    }

    private EventItem item(EventRecord stored) {
        HistoryEvent event = codec.open(stored);
        SortedMap<String, String> metadata = stored.metadata();
        return new EventItem(
                stored.position(),
                stored.id(),
                stored.name(),
                stored.revision(),
                stored.aggregateId(),
                stored.sequence(),
                stored.time(),
                metadata.get(Provenance.ACTOR),
                metadata.get(Provenance.DOOR),
                HistoryFold.enterprise(event),
                filing(event),
                metadata.get(Provenance.CAUSE),
                metadata.get(Provenance.EVIDENCE),
                Boolean.parseBoolean(metadata.get(Provenance.SIMULATED)),
                HistoryJson.mapper().valueToTree(event.content()),
                metadata);
    }

    private static @Nullable FilingId filing(HistoryEvent event) {
        return event.content() instanceof FilingEvent about ? about.filing() : null;
    }

    private static @Nullable Long milliseconds(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
