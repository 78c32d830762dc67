package org.luzhi.axon.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.fold.HistoryReader;

/**
 * The event table, read. Positions are dense and committed in their order, so a reader that has seen a position has seen
 * all before it, and there are no gaps to remember.
 */
public class StoredEvents implements HistoryReader {

    private static final String SELECT = EventQueries.SELECT;

    private final EventQueries queries;
    private final EventCopy copy;
    private final RecentEvents recent;
    private final LatestTimes times = new LatestTimes(new Times());

    /** Reads everything from the table. */
    public StoredEvents(DataSource dataSource) {
        this(dataSource, new RecentEvents());
    }

    /** @param recent what needs no reading; keeps itself up by the commits */
    StoredEvents(DataSource dataSource, RecentEvents recent) {
        queries = new EventQueries(dataSource);
        copy = new EventCopy(dataSource);
        this.recent = recent;
    }

    @Override
    public long head() {
        return queries.number("SELECT coalesce(max(position), -1) + 1 FROM event")
                .orElse(0);
    }

    @Override
    public EventRecord at(long position) {
        List<EventRecord> found = read(position, 1);
        if (found.isEmpty() || found.getFirst().position() != position) {
            throw new NoSuchElementException("the history does not reach position " + position);
        }
        return found.getFirst();
    }

    @Override
    public List<EventRecord> read(long from, int limit) {
        List<EventRecord> inMemory = recent.from(from, limit);
        return inMemory.isEmpty()
                ? queries.list(SELECT + "WHERE position >= ? ORDER BY position LIMIT ?", from, limit)
                : inMemory;
    }

    @Override
    public void stream(long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
        copy.each(fromInclusive, Math.min(toExclusive, head()), each);
    }

    /** Found by the index on identifiers first, so that the planner cannot choose to walk the history by position. */
    @Override
    public void streamOf(List<String> prefixes, long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
        List<Object> arguments = new ArrayList<>();
        prefixes.forEach(prefix -> {
            arguments.add(prefix);
            arguments.add(beyond(prefix));
        });
        arguments.add(fromInclusive);
        arguments.add(toExclusive);
        String begins = prefixes.stream()
                .map(prefix -> "(aggregate_id >= ? AND aggregate_id < ?)")
                .collect(Collectors.joining(" OR "));
        queries.each(
                "WITH found AS MATERIALIZED (" + SELECT + "WHERE " + begins + ") SELECT * FROM found"
                        + " WHERE position >= ? AND position < ? ORDER BY position",
                each,
                arguments.toArray());
    }

    @Override
    public OptionalLong firstAfter(Instant moment) {
        return firstNotBefore(moment.toEpochMilli() + 1);
    }

    /** Position of the first event whose time is the moment or later, in milliseconds since the epoch. */
    OptionalLong firstNotBefore(long timeMs) {
        return times.first(timeMs);
    }

    /** Reads ahead what questions about moments need. */
    void fillTimes() {
        times.fill();
    }

    /** The events of an aggregate from that sequence on, in order. */
    public List<EventRecord> ofAggregate(String aggregateId, long fromSequence) {
        return queries.list(
                SELECT + "WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence", aggregateId, fromSequence);
    }

    /** The events of all aggregates whose identifier begins so, in order of position. */
    public List<EventRecord> ofAggregates(String prefix) {
        return queries.list(
                SELECT + "WHERE aggregate_id >= ? AND aggregate_id < ? ORDER BY position", prefix, beyond(prefix));
    }

    /** Where an aggregate's event stands. */
    public OptionalLong position(String aggregateId, long sequence) {
        return queries.number(
                "SELECT position FROM event WHERE aggregate_id = ? AND sequence = ?", aggregateId, sequence);
    }

    /** The newest sequence of an aggregate. */
    OptionalLong lastSequence(String aggregateId) {
        return queries.number("SELECT max(sequence) FROM event WHERE aggregate_id = ?", aggregateId);
    }

    /** Identifiers of the aggregates that begin so, in any order. */
    public void aggregates(String prefix, Consumer<String> each) {
        queries.query(
                "SELECT aggregate_id FROM event WHERE sequence = 0 AND aggregate_id >= ? AND aggregate_id < ?",
                rows -> {
                    while (rows.next()) {
                        each.accept(rows.getString(1));
                    }
                },
                prefix,
                beyond(prefix));
    }

    /** The least text after all that begin so, in the order of the C collation. */
    private static String beyond(String prefix) {
        return prefix + Character.MAX_VALUE;
    }

    /** What {@link LatestTimes} asks. */
    private final class Times implements LatestTimes.Source {

        @Override
        public long head() {
            return StoredEvents.this.head();
        }

        @Override
        public List<Long> latest(long from, long to) {
            List<Long> latest = new ArrayList<>();
            queries.query(
                    "SELECT max(time_ms) FROM event WHERE position >= ? AND position < ? GROUP BY position / "
                            + LatestTimes.STRETCH + " ORDER BY position / " + LatestTimes.STRETCH,
                    rows -> {
                        while (rows.next()) {
                            latest.add(rows.getLong(1));
                        }
                    },
                    from,
                    to);
            return latest;
        }

        @Override
        public OptionalLong first(long from, long to, long timeMs) {
            return queries.number(
                    "SELECT min(position) FROM event WHERE position >= ? AND position < ? AND time_ms >= ?",
                    from,
                    to,
                    timeMs);
        }
    }
}
