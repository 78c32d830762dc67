package org.luzhi.projections.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.luzhi.projections.audit.AuditJob;
import org.luzhi.projections.audit.Audits;
import org.luzhi.projections.ledger.AuditReport;
import org.luzhi.projections.ledger.EnterpriseLeaves;
import org.luzhi.projections.ledger.Finding;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.Published;
import org.luzhi.projections.ledger.SealedTree;
import org.luzhi.projections.ledger.SignerKey;
import org.luzhi.projections.ledger.TileReader;
import org.luzhi.projections.ledger.TreeHasher;
import org.luzhi.projections.ledger.VerifierKey;

/** A ledger of seven leaves, one of which an audit finds changed. */
final class SampleLedger {

    static final SignerKey KEY = SignerKey.generate("luzhi.test/ledger");

    private SampleLedger() {}

    static Audits audits() {
        AuditReport report =
                new AuditReport(7, 7, 2, List.of(new Finding(Finding.Kind.CHANGED, Finding.Part.EVENT, "4")));
        return new Audits(List.of(new AuditJob(
                "a-1", AuditJob.State.MISMATCH, "aud", SampleAnswers.RECEIVED, SampleAnswers.RECEIVED, 7, 7, report)));
    }

    static Ledger ledger() {
        SealedTree notes = SealedTree.sign(KEY, 7, new TreeHasher().empty(), new EnterpriseLeaves().sealed());
        Published newest = Published.of(notes, KEY.verifier());
        return new Ledger() {
            @Override
            public VerifierKey key() {
                return KEY.verifier();
            }

            @Override
            public Optional<Published> newest() {
                return Optional.of(newest);
            }

            @Override
            public Optional<Published> covering(long index, Duration atMost) {
                return newest();
            }

            @Override
            public TileReader tiles() {
                return (level, number) -> new byte[0];
            }
        };
    }
}
