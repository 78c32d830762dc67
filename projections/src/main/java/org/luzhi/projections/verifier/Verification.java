package org.luzhi.projections.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.domain.standard.StandardTable;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.CanonicalJson;
import org.luzhi.projections.bundle.EnterpriseProof;
import org.luzhi.projections.bundle.EvidenceFile;
import org.luzhi.projections.bundle.Manifest;
import org.luzhi.projections.bundle.Manifest.Listed;
import org.luzhi.projections.bundle.Readme;
import org.luzhi.projections.bundle.Refolded;
import org.luzhi.projections.ledger.EnterprisesCheckpoint;
import org.luzhi.projections.ledger.SealedMap;
import org.luzhi.projections.ledger.VerifierKey;
import org.luzhi.projections.verifier.ContainerCheck.Measured;
import org.luzhi.projections.verifier.Finding.Kind;

/** All checks of a bundle, in their order. Each runs as far as it can, whatever the ones before it found. */
public final class Verification {

    /** Of the files that are read into memory. */
    private static final int LARGEST = 64 << 20;

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
        check.run(BundlePaths.MANIFEST, each -> read[0] = bundle.bytes(BundlePaths.MANIFEST, LARGEST));
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
        Check files = new Check("files").run("files", check -> files(check, bundle, manifest, container));
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
                .run("events", check -> completeness(check, bundle, scope, trusted.enterprises(), pass, refolded)));
        tell(new Check("standards").run("standards", check -> standards(check, bundle, pass.pins)));
        tell(new Check("methodology").run("methodology", check -> methodology(check, bundle, manifest.methodology())));
        if (!scope.isCity()) {
            tell(new Check("evidence")
                    .run(BundlePaths.EVIDENCE, check -> evidence(check, bundle, manifest, evidence, container)));
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

    private static void files(Check check, OpenedBundle bundle, Manifest manifest, ContainerCheck container)
            throws IOException {
        SortedSet<String> listed = new TreeSet<>();
        for (Listed file : manifest.files()) {
            listed.add(file.path());
            Measured measured = container.measured().get(file.path());
            if (measured == null) {
                check.found(Kind.MISSING, file.path(), "", "listed, but not there");
            } else if (measured.length() != file.length()) {
                check.found(Kind.CHANGED, file.path(), "", "its length is not the listed one");
            } else if (!measured.sha256().equals(file.sha256())) {
                check.found(Kind.CHANGED, file.path(), "", "its SHA-256 is not the listed one");
            }
        }
        for (String name : new TreeSet<>(bundle.entries().keySet())) {
            if (!name.equals(BundlePaths.MANIFEST) && !listed.contains(name)) {
                check.found(Kind.ADDED, BundlePaths.isPath(name) ? name : "a file of another name", "", "not listed");
            }
        }
        SortedSet<String> required = BundlePaths.required(manifest.scope(), manifest.methodology(), List.of());
        for (String path : required) {
            if (!listed.contains(path)) {
                check.found(Kind.MISSING, path, "", "every such bundle has it");
            }
        }
        for (String path : listed) {
            if (!required.contains(path) && (manifest.scope().isCity() || !path.startsWith(BundlePaths.evidence("")))) {
                check.found(Kind.ADDED, path, "", "no such bundle has it");
            }
        }
        if (listed.contains(BundlePaths.README)
                && !Arrays.equals(bundle.bytes(BundlePaths.README, LARGEST), Readme.bytes())) {
            check.found(Kind.CHANGED, BundlePaths.README, "", "not the text of every bundle");
        }
        check.note(manifest.files().size() + " files");
    }

    private static void completeness(
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
                CanonicalJson.read(bundle.bytes(BundlePaths.ENTERPRISE, LARGEST), EnterpriseProof.class);
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

    private static void standards(Check check, OpenedBundle bundle, Check pins) throws IOException {
        for (String table : Standards.builtIn().tables().keySet()) {
            String path = BundlePaths.table(table);
            if (bundle.entry(path) == null) {
                check.found(Kind.MISSING, path, "", "");
            } else if (!Arrays.equals(bundle.bytes(path, LARGEST), StandardTable.source(table))) {
                check.found(Kind.CHANGED, path, "", "not the table of this verifier");
            }
        }
        pins.findings().forEach(each -> check.found(each.kind(), each.part(), each.at(), each.detail()));
    }

    private static void methodology(Check check, OpenedBundle bundle, String id) throws IOException {
        Optional<Methodology> known = Methodologies.builtIn().byId(id);
        String path = BundlePaths.methodology(id);
        if (known.isEmpty()) {
            check.found(Kind.OTHER_METHODOLOGY, path, "", "this verifier knows no " + id);
        } else if (!Arrays.equals(bundle.bytes(path, LARGEST), Methodologies.source(id))) {
            check.found(Kind.OTHER_METHODOLOGY, path, "", "not the methodology of that name");
        }
        check.note(id);
    }

    private static void evidence(
            Check check, OpenedBundle bundle, Manifest manifest, EvidenceFile named, ContainerCheck container)
            throws IOException {
        if (!Arrays.equals(bundle.bytes(BundlePaths.EVIDENCE, LARGEST), named.bytes())) {
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

    private void tell(Check check) {
        checks.add(check);
        told.accept(check);
    }
}
