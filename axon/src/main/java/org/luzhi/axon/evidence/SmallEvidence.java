package org.luzhi.axon.evidence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.store.Companion;
import org.luzhi.axon.store.NewEvent;
import org.luzhi.integration.evidence.Evidence;

/** Small bytes go down in the transaction of their event. */
record SmallEvidence(StagedEvidence staged) implements Companion<Evidence> {

    @Override
    public @Nullable Evidence with(NewEvent event) {
        return staged.namedBy(event);
    }

    @Override
    public String statement() {
        return EvidenceRows.INSERT_TAKEN;
    }

    @Override
    public void bind(PreparedStatement statement, int first, List<Evidence> rows) throws SQLException {
        EvidenceRows.bind(statement, first, rows);
    }
}
