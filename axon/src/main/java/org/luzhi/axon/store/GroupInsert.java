package org.luzhi.axon.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.luzhi.axon.database.DatabaseAccess;
import org.postgresql.PGConnection;

/** The writer's own connection, and the statements that put a group of events down in one transaction. */
final class GroupInsert implements AutoCloseable {

    /** Held from before the positions are given until the commit: one line of appends, whichever node appends. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(20250101)";

    private static final String EVENTS = """
            WITH appended AS (
                INSERT INTO event (position, event_id, aggregate_type, aggregate_id, sequence, time_ms, name, revision,
                                   payload, metadata)
                SELECT coalesce((SELECT max(position) FROM event), -1) + n, event_id, aggregate_type, aggregate_id,
                       sequence, time_ms, name, revision, payload, metadata
                FROM unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::int[], ?::bytea[],
                            ?::bytea[])
                     WITH ORDINALITY AS new(event_id, aggregate_type, aggregate_id, sequence, time_ms, name, revision,
                                            payload, metadata, n)
                RETURNING position)
            SELECT min(position) FROM appended""";

    private static final int EVENT_PARAMETERS = 9;

    /** How the writer's connection is called in {@code pg_stat_activity}. */
    static final String NAME = "luzhi event writer";

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private GroupInsert(Connection connection) {
        this.connection = connection;
    }

    static GroupInsert connect(DatabaseAccess access) throws SQLException {
        Connection connection = access.connect(NAME);
        connection.unwrap(PGConnection.class).setPrepareThreshold(1);
        connection.setAutoCommit(false);
        return new GroupInsert(connection);
    }

    /** Commits the group and answers the position of its first event; what fails is rolled back. */
    long commit(List<Append> group) throws SQLException {
        try {
            long first = insert(group);
            connection.commit();
            return first;
        } catch (SQLException e) {
            if (isAlive()) {
                connection.rollback();
            }
            throw e;
        }
    }

    /**
     * Whether that group was committed after all, by a connection that was then lost, and from which position on. The
     * lock makes it wait for a commit under way.
     */
    OptionalLong find(List<Append> group) throws SQLException {
        String sql = LOCK + "; SELECT min(position) FROM event WHERE event_id = ANY (?)";
        PreparedStatement statement = prepared(sql);
        statement.setArray(
                1,
                connection.createArrayOf(
                        "text",
                        group.stream().flatMap(append -> append.ids().stream()).toArray()));
        try (ResultSet row = second(statement)) {
            row.next();
            long position = row.getLong(1);
            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(position);
        } finally {
            connection.rollback();
        }
    }

    boolean isAlive() throws SQLException {
        return connection.isValid(5);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private long insert(List<Append> group) throws SQLException {
        Map<Companion<?>, List<Object>> companions = new HashMap<>();
        group.forEach(append -> append.companions().forEach((companion, rows) -> companions
                .computeIfAbsent(companion, any -> new ArrayList<>())
                .addAll(rows)));
        StringBuilder sql = new StringBuilder(LOCK).append("; ").append(EVENTS);
        companions.keySet().forEach(companion -> sql.append("; ").append(companion.statement()));
        PreparedStatement statement = prepared(sql.toString());
        bind(
                statement,
                group.stream().flatMap(append -> append.events().stream()).toList());
        int first = EVENT_PARAMETERS + 1;
        for (Map.Entry<Companion<?>, List<Object>> companion : companions.entrySet()) {
            bind(companion.getKey(), statement, first, companion.getValue());
            first += Math.toIntExact(
                    companion.getKey().statement().chars().filter(c -> c == '?').count());
        }
        try (ResultSet row = second(statement)) {
            row.next();
            return row.getLong(1);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /** The result of the second of several statements sent together; the first is the lock. */
    private static ResultSet second(PreparedStatement statement) throws SQLException {
        statement.execute();
        statement.getMoreResults();
        return Objects.requireNonNull(statement.getResultSet());
    }

    private void bind(PreparedStatement statement, List<NewEvent> events) throws SQLException {
        PGConnection arrays = connection.unwrap(PGConnection.class);
        statement.setArray(1, texts(events.stream().map(NewEvent::id).toList()));
        statement.setArray(2, texts(events.stream().map(NewEvent::aggregateType).toList()));
        statement.setArray(3, texts(events.stream().map(NewEvent::aggregateId).toList()));
        statement.setArray(
                4,
                arrays.createArrayOf(
                        "int8", events.stream().mapToLong(NewEvent::sequence).toArray()));
        statement.setArray(
                5,
                arrays.createArrayOf(
                        "int8", events.stream().mapToLong(NewEvent::timeMs).toArray()));
        statement.setArray(6, texts(events.stream().map(NewEvent::name).toList()));
        statement.setArray(
                7,
                arrays.createArrayOf(
                        "int4", events.stream().mapToInt(NewEvent::revision).toArray()));
        statement.setArray(
                8,
                arrays.createArrayOf(
                        "bytea", events.stream().map(NewEvent::payload).toArray(byte[][]::new)));
        statement.setArray(
                9,
                arrays.createArrayOf(
                        "bytea", events.stream().map(NewEvent::metadataBytes).toArray(byte[][]::new)));
    }

    private java.sql.Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    @SuppressWarnings("unchecked") // the rows are those that this very companion gave
    private static <R> void bind(Companion<R> companion, PreparedStatement statement, int first, List<?> rows)
            throws SQLException {
        companion.bind(statement, first, (List<R>) rows);
    }
}
