package org.luzhi.axon.ledger;

import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.ledger.EnterpriseLeaves;
import org.luzhi.projections.ledger.TreeGrowth;
import org.luzhi.projections.ledger.TreeHasher;

/** The tree and the map as they stand after a batch: what the tables hold, in memory. */
record GrownLedger(TreeGrowth tree, EnterpriseLeaves enterprises, TreeHasher hasher) {

    /** As the tables have it. */
    static GrownLedger from(LedgerTables tables) {
        return new GrownLedger(
                TreeGrowth.from(tables, tables.size()), new EnterpriseLeaves(tables.seals()), new TreeHasher());
    }

    void append(EventRecord event) {
        if (event.position() != tree.size()) {
            throw new IllegalStateException("event " + event.position() + " follows leaf " + (tree.size() - 1));
        }
        enterprises.append(event.position(), event);
        tree.append(hasher.leaf(event));
    }

    void store(LedgerTables tables) {
        tables.store(tree.changes(), enterprises.changes());
    }
}
