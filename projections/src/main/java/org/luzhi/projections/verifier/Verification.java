package org.luzhi.projections.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.CanonicalJson;
import org.luzhi.projections.bundle.EvidenceFile;
import org.luzhi.projections.bundle.Manifest;
import org.luzhi.projections.bundle.Manifest.Listed;
import org.luzhi.projections.bundle.Refolded;
import org.luzhi.projections.ledger.VerifierKey;

/** All checks of a bundle, in their order. Each runs as far as it can, whatever the ones before it found. */
public final class Verification {

    private final Path file;
    private final @Nullable VerifierKey key;
    private final @Nullable Since since;
    private final Consumer<Check> told;
    private final LongConsumer progress;
    private final List<Check> checks = new ArrayList<>();

    /**
     * @param key that the auditor brought; null to take the bundle's own
     * @param since an earlier checkpoint that the bundle has to go on from; null for none
     * @param told hears of each check as it is done
     * @param progress hears how many events are read; on any thread
     */
    public Verification(
            Path file, @Nullable VerifierKey key, @Nullable Since since, Consumer<Check> told, LongConsumer progress) {
        this.file = file;
        this.key = key;
        this.since = since;
        this.told = told;
        this.progress = progress;
    }

    /** @throws IOException when the file can't be read as a zip */
    public List<Check> run() throws IOException, InterruptedException {
        try (OpenedBundle bundle = new OpenedBundle(file)) {
            Check manifests = new Check("manifest");
            byte[] bytes = manifestBytes(bundle, manifests);
            Manifest manifest = manifest(bytes, manifests);
            List<Listed> listed = manifest == null ? List.of() : manifest.files();
            ContainerCheck container = new ContainerCheck(file, bundle);
            tell(new Check("container").run("container", check -> container.run(check, bytes.length, listed)));
            tell(manifests);
            if (manifest == null) {
                return checks;
            }
            verify(bundle, manifest, container);
        }
        return checks;
    }

    private static byte[] manifestBytes(OpenedBundle bundle, Check check) {
        byte[][] read = {new byte[0]};
        check.run(BundlePaths.MANIFEST, each -> read[0] = bundle.bytes(BundlePaths.MANIFEST, OpenedBundle.LARGEST));
        return read[0];
    }

    private static @Nullable Manifest manifest(byte[] bytes, Check check) {
        Manifest[] read = new Manifest[1];
        if (check.passed()) {
            check.run(BundlePaths.MANIFEST, each -> {
                Manifest manifest = Manifest.parse(bytes);
                each.note(CanonicalJson.text(manifest.scope()) + ", methodology " + manifest.methodology() + ", size "
                        + manifest.size());
                read[0] = manifest;
            });
        }
        return read[0];
    }

    private void verify(OpenedBundle bundle, Manifest manifest, ContainerCheck container)
            throws IOException, InterruptedException {
        BundleScope scope = manifest.scope();
        Check files = new Check("files").run("files", check -> ListedFiles.run(check, bundle, manifest, container));
        Trusted trusted = new Trusted(bundle, key);
        Check keys = new Check("key").run(BundlePaths.KEY, trusted::key);
        Check checkpoint = new Check("checkpoint")
                .run(BundlePaths.CHECKPOINT, check -> trusted.checkpoint(check, manifest.size()));
        Check notes = new Check("enterprises").run(BundlePaths.ENTERPRISES, trusted::enterprises);
        Methodology methodology = Methodologies.builtIn()
                .byId(manifest.methodology())
                .orElse(Methodologies.builtIn().current());
        Refolded refolded = new Refolded(scope, methodology, manifest.size());
        EvidenceFile evidence = new EvidenceFile(scope);
        // The evidence's files are known once the events are read; whether they are listed is told with it.
        tell(files);
        tell(keys);
        tell(checkpoint);
        tell(notes);
        Check proofs = new Check(scope.isCity() ? "tree" : "proofs");
        EventsPass pass;
        if (scope.isCity()) {
            ListedLeaves leaves = new ListedLeaves(bundle, trusted.checkpoint(), since == null ? 0 : since.size());
            pass = new EventsPass(bundle, scope, manifest.size(), leaves, refolded, evidence, progress);
            pass.run();
            proofs.run(BundlePaths.LEAVES, leaves::end);
            events(pass, proofs);
            sinceOf(trusted, leaves);
        } else {
            try (ProvedLeaves leaves = new ProvedLeaves(bundle, trusted.checkpoint())) {
                pass = new EventsPass(bundle, scope, manifest.size(), leaves, refolded, evidence, progress);
                pass.run();
                proofs.run(BundlePaths.PROOFS, leaves::end);
            }
            events(pass, proofs);
            sinceOf(trusted, null);
        }
        tell(new Check("completeness")
                .run("events", check -> Completeness.run(check, bundle, scope, trusted.enterprises(), pass, refolded)));
        tell(new Check("standards").run("standards", check -> UsedTables.standards(check, bundle, pass.pins)));
        tell(new Check("methodology")
                .run("methodology", check -> UsedTables.methodology(check, bundle, manifest.methodology())));
        if (!scope.isCity()) {
            tell(new Check("evidence")
                    .run(
                            BundlePaths.EVIDENCE,
                            check -> NamedEvidence.run(check, bundle, manifest, evidence, container)));
        }
        for (String fold : scope.folds()) {
            rows(fold, BundlePaths.fold(fold), bundle, refolded);
        }
        rows("balances", BundlePaths.BALANCES, bundle, refolded);
        rows("scores", BundlePaths.SCORES, bundle, refolded);
    }

    private void events(EventsPass pass, Check proofs) {
        pass.folded.findings().forEach(each -> pass.events.found(each.kind(), each.part(), each.at(), each.detail()));
        pass.sequences
                .findings()
                .forEach(each -> pass.events.found(each.kind(), each.part(), each.at(), each.detail()));
        tell(pass.events);
        tell(proofs);
    }

    private void sinceOf(Trusted trusted, @Nullable ListedLeaves leaves) {
        Since earlier = since;
        if (earlier != null) {
            tell(new Check("since")
                    .run(
                            "checkpoint",
                            check -> earlier.check(
                                    check,
                                    trusted.key(),
                                    trusted.checkpoint(),
                                    leaves == null ? null : leaves.earlier())));
        }
    }

    private void rows(String name, String path, OpenedBundle bundle, Refolded refolded) {
        tell(new Check(name).run(path, check -> RowCheck.run(check, path, bundle, refolded)));
    }

    private void tell(Check check) {
        checks.add(check);
        told.accept(check);
    }
}
