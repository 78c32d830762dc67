package org.luzhi.projections.verifier;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.EvidenceFile;
import org.luzhi.projections.bundle.Manifest;
import org.luzhi.projections.verifier.ContainerCheck.Measured;
import org.luzhi.projections.verifier.Finding.Kind;

/** That the evidence is what the events name, and its bytes hash to their names. */
final class NamedEvidence {

    private NamedEvidence() {}

    static void run(Check check, OpenedBundle bundle, Manifest manifest, EvidenceFile named, ContainerCheck container)
            throws IOException {
        if (!Arrays.equals(bundle.bytes(BundlePaths.EVIDENCE, OpenedBundle.LARGEST), named.bytes())) {
            check.found(Kind.CHANGED, BundlePaths.EVIDENCE, "", "not the evidence that the events name");
        }
        Collection<String> digests = manifest.evidence() ? named.positions().keySet() : List.of();
        for (String digest : digests) {
            Measured measured = container.measured().get(BundlePaths.evidence(digest));
            if (measured == null) {
                check.found(Kind.MISSING, BundlePaths.evidence(digest), "", "named by an event");
            }
        }
        for (Map.Entry<String, Measured> file : container.measured().entrySet()) {
            if (file.getKey().startsWith(BundlePaths.evidence(""))) {
                String digest = file.getKey().substring(BundlePaths.evidence("").length());
                if (!digests.contains(digest)) {
                    check.found(Kind.ADDED, file.getKey(), "", "no event of the bundle names it");
                } else if (!file.getValue().sha256().equals(digest)) {
                    check.found(Kind.CHANGED, file.getKey(), "", "its SHA-256 is not its name");
                }
            }
        }
        check.note(named.positions().size() + (manifest.evidence() ? " files" : " digests"));
    }
}
