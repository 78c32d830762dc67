package org.luzhi.projections.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.bundle.BundledCity;
import org.luzhi.projections.ledger.VerifierKey;

/** What the verifier says of a bundle. */
final class Verified {

    private Verified() {}

    static List<Check> checks(Path bundle) throws IOException, InterruptedException {
        return checks(bundle, BundledCity.KEY.verifier(), null);
    }

    static List<Check> checks(Path bundle, @Nullable VerifierKey key, @Nullable Since since)
            throws IOException, InterruptedException {
        return new Verification(bundle, key, since, check -> {}, events -> {}).run();
    }

    /** Every finding as {@code check KIND part at}. */
    static List<String> findings(Path bundle) throws IOException, InterruptedException {
        return named(checks(bundle));
    }

    static List<String> named(List<Check> checks) {
        return checks.stream()
                .flatMap(check -> check.findings().stream()
                        .map(each -> (check.name() + " " + each.kind() + " " + each.part() + " " + each.at()).strip()))
                .toList();
    }

    static boolean matches(Path bundle) throws IOException, InterruptedException {
        return Report.matches(checks(bundle));
    }
}
