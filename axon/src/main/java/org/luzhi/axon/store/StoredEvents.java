package org.luzhi.axon.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.fold.HistoryReader;
import org.postgresql.PGStatement;

/**
 * The event table, read. Positions are dense and committed in their order, so a reader that has seen a position has seen
 * all before it, and there are no gaps to remember.
 */
public class StoredEvents implements HistoryReader {

    private static final String SELECT =
            "SELECT position, name, revision, aggregate_type, aggregate_id, sequence, event_id, time_ms, payload, metadata"
                    + " FROM event ";
    /** Rows that a cursor brings at a time. */
    private static final int FETCH = 1_000;
    /** Makes the driver prepare at once, and so transfer numbers and bytes in binary. */
    private static final int PREPARE_NOW = -1;

    private final DataSource dataSource;
    private final RecentEvents recent;

    /** Reads everything from the table. */
    public StoredEvents(DataSource dataSource) {
        this(dataSource, new RecentEvents());
    }

    /** @param recent what needs no reading; keeps itself up by the commits */
    StoredEvents(DataSource dataSource, RecentEvents recent) {
        this.dataSource = dataSource;
        this.recent = recent;
    }

    @Override
    public long head() {
        return number("SELECT coalesce(max(position), -1) + 1 FROM event").orElse(0);
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
                ? list(SELECT + "WHERE position >= ? ORDER BY position LIMIT ?", from, limit)
                : inMemory;
    }

    @Override
    public void stream(long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
        each(SELECT + "WHERE position >= ? AND position < ? ORDER BY position", each, fromInclusive, toExclusive);
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
        each(
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
        return number("SELECT min(position) FROM event WHERE time_ms >= ?", timeMs);
    }

    /** The events of an aggregate from that sequence on, in order. */
    public List<EventRecord> ofAggregate(String aggregateId, long fromSequence) {
        return list(SELECT + "WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence", aggregateId, fromSequence);
    }

    /** The events of all aggregates whose identifier begins so, in order of position. */
    public List<EventRecord> ofAggregates(String prefix) {
        return list(SELECT + "WHERE aggregate_id >= ? AND aggregate_id < ? ORDER BY position", prefix, beyond(prefix));
    }

    /** Where an aggregate's event stands. */
    public OptionalLong position(String aggregateId, long sequence) {
        return number("SELECT position FROM event WHERE aggregate_id = ? AND sequence = ?", aggregateId, sequence);
    }

    /** The newest sequence of an aggregate. */
    OptionalLong lastSequence(String aggregateId) {
        return number("SELECT max(sequence) FROM event WHERE aggregate_id = ?", aggregateId);
    }

    /** Identifiers of the aggregates that begin so, in any order. */
    public void aggregates(String prefix, Consumer<String> each) {
        query(
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

    private OptionalLong number(String sql, Object... arguments) {
        List<OptionalLong> answer = new ArrayList<>(1);
        query(
                sql,
                rows -> {
                    if (rows.next()) {
                        long number = rows.getLong(1);
                        answer.add(rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(number));
                    }
                },
                arguments);
        return answer.isEmpty() ? OptionalLong.empty() : answer.getFirst();
    }

    private List<EventRecord> list(String sql, Object... arguments) {
        List<EventRecord> events = new ArrayList<>();
        each(sql, events::add, arguments);
        return events;
    }

    private void each(String sql, Consumer<EventRecord> each, Object... arguments) {
        query(
                sql,
                rows -> {
                    while (rows.next()) {
                        each.accept(event(rows));
                    }
                },
                arguments);
    }

    private void query(String sql, Rows rows, Object... arguments) {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false); // a cursor lives in a transaction
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(FETCH);
                statement.unwrap(PGStatement.class).setPrepareThreshold(PREPARE_NOW);
                for (int i = 0; i < arguments.length; i++) {
                    statement.setObject(i + 1, arguments[i]);
                }
                try (ResultSet result = statement.executeQuery()) {
                    rows.take(result);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new EventStoreException("cannot read the history", e);
        }
    }

    private static EventRecord event(ResultSet row) throws SQLException {
        return new EventRecord(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                Instant.ofEpochMilli(row.getLong(8)),
                row.getBytes(9),
                MetadataJson.read(row.getBytes(10)));
    }

    /** Takes what a query found. */
    private interface Rows {
        void take(ResultSet rows) throws SQLException;
    }
}
