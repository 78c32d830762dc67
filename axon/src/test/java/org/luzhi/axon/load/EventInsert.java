package org.luzhi.axon.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.UUID;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventType;
import org.luzhi.domain.history.StoredMetadata;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Writes events straight into the event table, in the bytes that the store would write. */
public final class EventInsert implements AutoCloseable {

    public static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private static final int BATCH = 4_000_000;

    private final EventCodec codec = new EventCodec();
    private final HexFormat hex = HexFormat.of();
    private final StringBuilder rows = new StringBuilder();
    private final CopyManager copy;
    private long position;

    public EventInsert(Connection connection) throws SQLException {
        copy = connection.unwrap(BaseConnection.class).getCopyAPI();
        try (ResultSet head =
                connection.createStatement().executeQuery("SELECT coalesce(max(position), -1) + 1 FROM event")) {
            head.next();
            position = head.getLong(1);
        }
    }

    /** Position of the next event. */
    public long position() {
        return position;
    }

    /** One event a millisecond. */
    public void add(String type, String aggregate, long sequence, DomainEvent event, SortedMap<String, String> metadata)
            throws SQLException, IOException {
        EventType named = EventCatalogue.typeOf(event.getClass());
        rows.append(position)
                .append('\t')
                .append(new UUID(position, 1))
                .append('\t')
                .append(type)
                .append('\t')
                .append(aggregate)
                .append('\t')
                .append(sequence)
                .append('\t')
                .append(BEGIN.toEpochMilli() + position)
                .append('\t')
                .append(named.name())
                .append('\t')
                .append(named.revision())
                .append("\t\\\\x")
                .append(hex.formatHex(codec.encode(event)))
                .append("\t\\\\x")
                .append(hex.formatHex(StoredMetadata.write(metadata)))
                .append('\n');
        position++;
        if (rows.length() > BATCH) {
            write();
        }
    }

    private void write() throws SQLException, IOException {
        copy.copyIn(
                "COPY event (position, event_id, aggregate_type, aggregate_id, sequence, time_ms, name,"
                        + " revision, payload, metadata) FROM STDIN",
                new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
        rows.setLength(0);
    }

    /** Writes what is left. */
    @Override
    public void close() throws SQLException, IOException {
        write();
    }
}
