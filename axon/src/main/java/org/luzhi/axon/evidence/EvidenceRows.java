package org.luzhi.axon.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.luzhi.integration.evidence.Evidence;
import org.postgresql.PGConnection;

/** Evidence as arrays of columns. */
final class EvidenceRows {

    /** Puts bytes down as taken by an event or a further arrival. */
    static final String INSERT_TAKEN = """
            INSERT INTO evidence (digest, owner, media_type, file_name, door, received_ms, bytes, taken)
            SELECT new.*, true
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bytea[]) AS new
            ON CONFLICT (digest, owner) DO NOTHING""";

    /** Marks bytes that were put down early as taken. */
    static final String TAKE = """
            UPDATE evidence SET taken = true
            FROM unnest(?::text[], ?::text[]) AS named(digest, owner)
            WHERE evidence.digest = named.digest AND evidence.owner = named.owner AND NOT evidence.taken""";

    private EvidenceRows() {}

    static void bind(PreparedStatement statement, int first, List<Evidence> rows) throws SQLException {
        statement.setArray(first, texts(statement, rows, Evidence::digest));
        statement.setArray(first + 1, texts(statement, rows, row -> row.owner().value()));
        statement.setArray(first + 2, texts(statement, rows, Evidence::mediaType));
        statement.setArray(first + 3, texts(statement, rows, Evidence::fileName));
        statement.setArray(first + 4, texts(statement, rows, Evidence::door));
        PGConnection arrays = statement.getConnection().unwrap(PGConnection.class);
        statement.setArray(
                first + 5,
                arrays.createArrayOf(
                        "int8",
                        rows.stream()
                                .mapToLong(row -> row.receivedAt().toEpochMilli())
                                .toArray()));
        statement.setArray(
                first + 6,
                arrays.createArrayOf("bytea", rows.stream().map(Evidence::bytes).toArray(byte[][]::new)));
    }

    static void bindKeys(PreparedStatement statement, int first, List<EvidenceKey> rows) throws SQLException {
        statement.setArray(first, texts(statement, rows, EvidenceKey::digest));
        statement.setArray(first + 1, texts(statement, rows, EvidenceKey::owner));
    }

    private static <R> java.sql.Array texts(PreparedStatement statement, List<R> rows, Function<R, ?> column)
            throws SQLException {
        Connection connection = statement.getConnection();
        return connection.createArrayOf("text", rows.stream().map(column).toArray());
    }
}
