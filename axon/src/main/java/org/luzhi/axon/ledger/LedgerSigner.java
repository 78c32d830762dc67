package org.luzhi.axon.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.ledger.Finding;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.LedgerCheck;
import org.luzhi.projections.ledger.Published;
import org.luzhi.projections.ledger.SealedTree;
import org.luzhi.projections.ledger.SignerKey;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs what grew. A checkpoint goes to the database, whose commit waits for the disk and so brings the tiles there too; then
 * to the file; then to whoever asks. Runs on the ledger's one thread.
 */
final class LedgerSigner {

    private final SignerKey key;
    private final LedgerTables tables;
    private final CheckpointFile file;
    private final LiveLedger live;
    private final TransactionOperations transactions;
    private long newest = -1;
    private @Nullable SealedTree unfiled;

    LedgerSigner(
            SignerKey key,
            LedgerTables tables,
            CheckpointFile file,
            LiveLedger live,
            TransactionOperations transactions) {
        this.key = key;
        this.tables = tables;
        this.file = file;
        this.live = live;
        this.transactions = transactions;
    }

    /**
     * Takes up what was signed before, if the stored tree goes on from it.
     *
     * @param head events of the history
     * @return what is wrong with it; nothing may be signed then
     */
    List<Finding> begin(long head) {
        file.mend();
        List<SealedTree> stored = tables.newest(2);
        List<SealedTree> filed = file.newest();
        List<Finding> findings = LedgerCheck.run(tables, tables.size(), head, stored, filed, key.verifier());
        if (findings.isEmpty() && !stored.isEmpty()) {
            SealedTree last = stored.getFirst();
            if (!filed.contains(last)) {
                file.append(last);
            }
            Published published = Published.of(last, key.verifier());
            newest = published.size();
            live.publish(published);
        }
        return findings;
    }

    /**
     * Signs the tree if it grew since.
     *
     * @return what is wrong with the stored tree; it isn't signed then
     */
    List<Finding> sign(GrownLedger grown, long nowMs) {
        SealedTree left = unfiled;
        if (left == null && grown.tree().size() > newest) {
            long size = grown.tree().size();
            Hash root = grown.tree().root();
            List<Finding> findings = LedgerCheck.growth(tables, live.newest().orElse(null), size, root);
            if (!findings.isEmpty()) {
                return findings;
            }
            SealedTree notes =
                    SealedTree.sign(key, size, root, grown.enterprises().sealed());
            transactions.executeWithoutResult(status -> tables.add(size, notes, nowMs));
            newest = size;
            unfiled = notes;
            left = notes;
        }
        if (left != null) {
            file.mend();
            file.append(left);
            unfiled = null;
            live.publish(Published.of(left, key.verifier()));
        }
        return List.of();
    }
}
