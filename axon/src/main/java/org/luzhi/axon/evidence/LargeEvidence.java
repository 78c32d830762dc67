package org.luzhi.axon.evidence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.store.Companion;
import org.luzhi.axon.store.NewEvent;
import org.luzhi.integration.evidence.Evidence;

/** Large bytes, committed before their event, are marked in its transaction as no orphans. */
record LargeEvidence(StagedEvidence staged) implements Companion<EvidenceKey> {

    @Override
    public @Nullable EvidenceKey with(NewEvent event) {
        Evidence named = staged.namedBy(event);
        return named == null ? null : EvidenceKey.of(named);
    }

    @Override
    public String statement() {
        return EvidenceRows.TAKE;
    }

    @Override
    public void bind(PreparedStatement statement, int first, List<EvidenceKey> rows) throws SQLException {
        EvidenceRows.bindKeys(statement, first, rows);
    }
}
