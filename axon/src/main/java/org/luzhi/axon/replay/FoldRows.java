package org.luzhi.axon.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.projections.replay.LiveRows;

/** The tables of the live folds and their tokens, seen by one repeatable read: rows and token of a fold belong together. */
public final class FoldRows implements LiveRows {

    private static final int FETCH = 1_000;

    private final DataSource dataSource;

    public FoldRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Snapshot open() {
        try {
            Connection connection = dataSource.getConnection();
            try {
                connection.setAutoCommit(false);
                connection.setReadOnly(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                return new Seen(connection, tokens(connection));
            } catch (SQLException | RuntimeException e) {
                giveBack(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Map<String, Long> tokens(Connection connection) throws SQLException {
        Map<String, Long> next = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT substr(processor_name, 6), token FROM processor_token WHERE processor_name LIKE 'fold-%'");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                next.put(rows.getString(1), next(rows.getBytes(2)));
            }
        }
        return next;
    }

    /** A token is the last position that was applied, as JSON; none before the first. */
    private static long next(byte @Nullable [] token) {
        if (token == null) {
            return 0;
        }
        try {
            JsonNode last = HistoryJson.mapper().readTree(token).path("globalIndex");
            if (!last.isIntegralNumber()) {
                throw new IllegalStateException("a fold's token says no position");
            }
            return last.longValue() + 1;
        } catch (IOException e) {
            throw new UncheckedIOException("a fold's token cannot be read", e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("cannot read the live read models", e);
    }

    /** The pool takes a connection back as it was given. */
    private static void giveBack(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }

    private record Seen(Connection connection, Map<String, Long> tokens) implements Snapshot {

        @Override
        public long next(String fold) {
            return tokens.getOrDefault(fold, 0L);
        }

        @Override
        public void rows(String fold, @Nullable String prefix, BiConsumer<String, String> each) {
            String range = prefix == null ? "" : " WHERE key >= ? AND key < ?";
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT key, state FROM fold_" + fold + range + " ORDER BY key")) {
                select.setFetchSize(FETCH);
                if (prefix != null) {
                    select.setString(1, prefix);
                    select.setString(2, prefix + Character.MAX_VALUE);
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        each.accept(rows.getString(1), rows.getString(2));
                    }
                }
            } catch (SQLException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() {
            try {
                giveBack(connection);
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }
}
