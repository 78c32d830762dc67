package org.luzhi.axon.processing;

import java.util.List;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.table.FoldTable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Under which revision each fold's table was built. A table of another revision is emptied, and its processor begins anew. */
final class FoldRevisions {

    private final JdbcOperations jdbc;
    private final TransactionOperations transactions;

    FoldRevisions(JdbcOperations jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Empties the table if it was built under another revision. */
    void check(FoldTable<?> table) {
        Fold<?> fold = table.fold();
        List<Integer> built =
                jdbc.queryForList("select revision from fold_revision where fold = ?", Integer.class, fold.name());
        if (!built.equals(List.of(fold.revision()))) {
            empty(table);
        }
    }

    /** Empties the table and forgets how far its processor was. The processor must not be running. */
    void empty(FoldTable<?> table) {
        Fold<?> fold = table.fold();
        transactions.executeWithoutResult(status -> {
            table.clear();
            jdbc.update("delete from processor_token where processor_name = ?", FoldProcessors.name(fold));
            jdbc.update(
                    "insert into fold_revision (fold, revision) values (?, ?)"
                            + " on conflict (fold) do update set revision = excluded.revision",
                    fold.name(),
                    fold.revision());
        });
    }
}
