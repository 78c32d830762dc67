package org.luzhi.projections.verifier;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.domain.standard.StandardTable;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.verifier.Finding.Kind;

/** That the tables and the methodology of the bundle are those that this verifier knows. */
final class UsedTables {

    private UsedTables() {}

    static void standards(Check check, OpenedBundle bundle, Check pins) throws IOException {
        for (String table : Standards.builtIn().tables().keySet()) {
            String path = BundlePaths.table(table);
            if (bundle.entry(path) == null) {
                check.found(Kind.MISSING, path, "", "");
            } else if (!Arrays.equals(bundle.bytes(path, OpenedBundle.LARGEST), StandardTable.source(table))) {
                check.found(Kind.CHANGED, path, "", "not the table of this verifier");
            }
        }
        pins.findings().forEach(each -> check.found(each.kind(), each.part(), each.at(), each.detail()));
    }

    static void methodology(Check check, OpenedBundle bundle, String id) throws IOException {
        Optional<Methodology> known = Methodologies.builtIn().byId(id);
        String path = BundlePaths.methodology(id);
        if (known.isEmpty()) {
            check.found(Kind.OTHER_METHODOLOGY, path, "", "this verifier knows no " + id);
        } else if (!Arrays.equals(bundle.bytes(path, OpenedBundle.LARGEST), Methodologies.source(id))) {
            check.found(Kind.OTHER_METHODOLOGY, path, "", "not the methodology of that name");
        }
        check.note(id);
    }
}
