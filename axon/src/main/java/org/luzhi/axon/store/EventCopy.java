package org.luzhi.axon.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.luzhi.domain.history.EventRecord;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Long stretches of the event table, by {@code COPY … TO STDOUT} in binary: the fastest way out of the server. One row is in
 * memory at a time. It goes by pieces, so that no snapshot is held for long and who gives up has little left to read: the
 * driver cannot cancel a copy safely.
 */
final class EventCopy {

    private static final long PIECE = 20_000;

    private final DataSource dataSource;

    EventCopy(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Every event of {@code [from, to)} in order of position; the history reaches {@code to}. */
    void each(long from, long to, Consumer<EventRecord> each) {
        try (Connection connection = dataSource.getConnection()) {
            for (long at = from; at < to; at += PIECE) {
                piece(connection, at, Math.min(to, at + PIECE), each);
            }
        } catch (SQLException e) {
            throw new EventStoreException("cannot read the history", e);
        }
    }

    private static void piece(Connection connection, long from, long to, Consumer<EventRecord> each)
            throws SQLException {
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (" + EventQueries.SELECT + "WHERE position >= " + from + " AND position < " + to
                        + " ORDER BY position) TO STDOUT (FORMAT binary)");
        try {
            EventRows rows = new EventRows();
            for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                rows.read(message, each);
            }
            rows.end();
        } finally {
            while (copy.isActive()) {
                copy.readFromCopy();
            }
        }
    }
}
