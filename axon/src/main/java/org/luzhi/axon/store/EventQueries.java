package org.luzhi.axon.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.StoredMetadata;
import org.postgresql.PGStatement;

/** How the event table is asked: by cursors, in binary, each question on a connection of its own. */
final class EventQueries {

    static final String SELECT =
            "SELECT position, name, revision, aggregate_type, aggregate_id, sequence, event_id, time_ms, payload, metadata"
                    + " FROM event ";
    /** Rows that a cursor brings at a time. */
    private static final int FETCH = 1_000;
    /** Makes the driver prepare at once, and so transfer numbers and bytes in binary. */
    private static final int PREPARE_NOW = -1;

    private final DataSource dataSource;

    EventQueries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    OptionalLong number(String sql, Object... arguments) {
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

    List<EventRecord> list(String sql, Object... arguments) {
        List<EventRecord> events = new ArrayList<>();
        each(sql, events::add, arguments);
        return events;
    }

    void each(String sql, Consumer<EventRecord> each, Object... arguments) {
        query(
                sql,
                rows -> {
                    while (rows.next()) {
                        each.accept(event(rows));
                    }
                },
                arguments);
    }

    void query(String sql, Rows rows, Object... arguments) {
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
                new StoredMetadata(row.getBytes(10)));
    }

    /** Takes what a query found. */
    interface Rows {
        void take(ResultSet rows) throws SQLException;
    }
}
