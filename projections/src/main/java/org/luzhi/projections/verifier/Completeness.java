package org.luzhi.projections.verifier;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.CanonicalJson;
import org.luzhi.projections.bundle.EnterpriseProof;
import org.luzhi.projections.bundle.Refolded;
import org.luzhi.projections.ledger.EnterprisesCheckpoint;
import org.luzhi.projections.ledger.SealedMap;
import org.luzhi.projections.verifier.Finding.Kind;

/** That nothing of an enterprise, or of the city, was withheld: by the signed map of enterprises. */
final class Completeness {

    private Completeness() {}

    static void run(
            Check check,
            OpenedBundle bundle,
            BundleScope scope,
            @Nullable EnterprisesCheckpoint note,
            EventsPass pass,
            Refolded refolded)
            throws IOException {
        if (note == null) {
            check.found(Kind.WRONG_SIGNATURE, BundlePaths.ENTERPRISES, "", "no signed map to compare with");
            return;
        }
        if (scope.isCity()) {
            SealedMap map = pass.sealed.sealed();
            if (map.size() != note.enterprises() || !map.root().equals(note.map())) {
                check.found(Kind.WITHHELD, "events", "", "they don't make the signed map of enterprises");
            }
            return;
        }
        EnterpriseProof proof =
                CanonicalJson.read(bundle.bytes(BundlePaths.ENTERPRISE, OpenedBundle.LARGEST), EnterpriseProof.class);
        if (!proof.enterprise().equals(scope.about())) {
            check.found(Kind.CHANGED, BundlePaths.ENTERPRISE, "", "of another enterprise");
        } else if (!proof.holds(note)) {
            check.found(Kind.CHANGED, BundlePaths.ENTERPRISE, "", "it doesn't lead to the signed map");
        } else if (!proof.seals(pass.positions)) {
            long signed = proof.entry() == null ? 0 : proof.entry().seal().count();
            check.found(
                    Kind.WITHHELD,
                    "events",
                    "",
                    "signed are " + signed + " events of " + scope.about() + ", here are " + pass.positions.size()
                            + (signed == pass.positions.size() ? " others" : ""));
        }
        if (!refolded.knowsItsScope()) {
            check.found(Kind.MISSING, "filing", String.valueOf(scope.filing()), "no event is about it");
        }
        check.note(pass.positions.size() + " events, as was signed");
    }
}
