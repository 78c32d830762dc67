package org.luzhi.axon.ledger;

import java.util.Collection;
import java.util.List;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.ledger.CheckpointLog;
import org.luzhi.projections.ledger.EnterpriseSeal;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.SealedTree;
import org.luzhi.projections.ledger.TileAddress;
import org.luzhi.projections.ledger.TileReader;
import org.luzhi.projections.ledger.TreeGrowth;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;

/** The ledger in PostgreSQL. */
final class LedgerTables implements TileReader, CheckpointLog {

    private static final RowMapper<SealedTree> NOTES =
            (row, number) -> new SealedTree(row.getString(1), row.getString(2));

    private final JdbcOperations jdbc;

    LedgerTables(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public byte[] hashes(int level, long number) {
        List<byte[]> found = jdbc.queryForList(
                "SELECT hashes FROM ledger_tile WHERE level = ? AND number = ?", byte[].class, level, number);
        return found.isEmpty() ? new byte[0] : found.getFirst();
    }

    /** Leaves of the stored tree. */
    long size() {
        return jdbc
                .query(
                        "SELECT number, octet_length(hashes) FROM ledger_tile WHERE level = 0 ORDER BY number DESC LIMIT 1",
                        (row, number) -> row.getLong(1) * TileAddress.FULL + row.getInt(2) / Hash.BYTES)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    List<EnterpriseSeal> seals() {
        return jdbc.query(
                "SELECT enterprise, leaves, indices FROM ledger_enterprise",
                (row, number) -> new EnterpriseSeal(
                        new UnifiedSocialCreditCode(row.getString(1)), row.getLong(2), Hash.of(row.getBytes(3))));
    }

    /** Puts down what changed by a batch. */
    void store(Collection<TreeGrowth.Tile> tiles, Collection<EnterpriseSeal> seals) {
        jdbc.batchUpdate(
                "INSERT INTO ledger_tile (level, number, hashes) VALUES (?, ?, ?)"
                        + " ON CONFLICT (level, number) DO UPDATE SET hashes = excluded.hashes",
                tiles.stream()
                        .map(tile -> new Object[] {tile.level(), tile.number(), tile.hashes()})
                        .toList());
        jdbc.batchUpdate(
                "INSERT INTO ledger_enterprise (enterprise, leaves, indices) VALUES (?, ?, ?)"
                        + " ON CONFLICT (enterprise) DO UPDATE SET leaves = excluded.leaves, indices = excluded.indices",
                seals.stream()
                        .map(seal -> new Object[] {
                            seal.enterprise().value(),
                            seal.count(),
                            seal.indices().bytes()
                        })
                        .toList());
    }

    void add(long size, SealedTree notes, long signedMs) {
        jdbc.update(
                "INSERT INTO ledger_checkpoint (size, checkpoint, enterprises, signed_ms) VALUES (?, ?, ?, ?)",
                size,
                notes.checkpoint(),
                notes.enterprises(),
                signedMs);
    }

    /** The newest checkpoints, newest first. */
    List<SealedTree> newest(int count) {
        return jdbc.query(
                "SELECT checkpoint, enterprises FROM ledger_checkpoint ORDER BY size DESC LIMIT ?", NOTES, count);
    }

    @Override
    public List<Signed> from(long size, int limit) {
        return jdbc.query(
                "SELECT size, checkpoint, enterprises FROM ledger_checkpoint WHERE size >= ? ORDER BY size LIMIT ?",
                (row, number) -> new Signed(row.getLong(1), new SealedTree(row.getString(2), row.getString(3))),
                size,
                limit);
    }

    /** Every checkpoint, in order of size. */
    List<SealedTree> checkpoints() {
        return jdbc.query("SELECT checkpoint, enterprises FROM ledger_checkpoint ORDER BY size", NOTES);
    }
}
