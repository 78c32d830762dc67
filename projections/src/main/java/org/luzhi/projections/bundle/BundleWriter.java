package org.luzhi.projections.bundle;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.luzhi.domain.history.CanonicalRecord;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.domain.standard.StandardTable;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.ledger.EnterpriseLeaves;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.MerkleTree;
import org.luzhi.projections.ledger.Published;
import org.luzhi.projections.ledger.TiledSubtrees;
import org.luzhi.projections.ledger.TreeHasher;

/** Makes bundles, of what a checkpoint covers. */
public final class BundleWriter {

    private final HistoryReader history;
    private final EventCodec codec;
    private final Ledger ledger;
    private final EvidenceBytes evidence;

    public BundleWriter(HistoryReader history, EventCodec codec, Ledger ledger, EvidenceBytes evidence) {
        this.history = history;
        this.codec = codec;
        this.ledger = ledger;
        this.evidence = evidence;
    }

    /**
     * @param at the checkpoint: its size is how much of the history the bundle knows
     * @param withEvidence whether the original bytes come along
     * @param folder to work in; only the bundle stays there
     * @throws BundleTooLargeException when it would have over 4 GB
     */
    public Path write(BundleScope scope, Methodology methodology, boolean withEvidence, Published at, Path folder)
            throws IOException {
        Staging staging = new Staging(folder);
        Refolded refolded = new Refolded(scope, methodology, at.size());
        EvidenceFile named = new EvidenceFile(scope);
        Consumer<HistoryEvent> opened = event -> {
            refolded.apply(event);
            named.apply(event);
        };
        try {
            if (scope.isCity()) {
                city(staging, at, opened);
            } else {
                enterprise(scope, staging, at, opened);
                staging.add(BundlePaths.EVIDENCE, named.bytes());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        answers(scope, staging, refolded);
        constants(staging, methodology, at);
        if (withEvidence) {
            for (String digest : named.positions().keySet()) {
                Optional<byte[]> bytes = evidence.find(digest);
                if (bytes.isPresent()) {
                    staging.add(BundlePaths.evidence(digest), bytes.get());
                }
            }
        }
        Manifest manifest =
                new Manifest(Manifest.FORMAT, scope, withEvidence, methodology.id(), at.size(), staging.listed());
        Path zip = folder.resolve(scope.fileName());
        staging.zip(manifest.bytes(), zip);
        return zip;
    }

    private void city(Staging staging, Published at, Consumer<HistoryEvent> each) throws IOException {
        TreeHasher hasher = new TreeHasher();
        try (DataOutputStream events = EventFile.writing(staging.begin(BundlePaths.EVENTS));
                OutputStream leaves = staging.begin(BundlePaths.LEAVES)) {
            history.stream(0, at.size(), event -> {
                byte[] record = CanonicalRecord.bytes(event);
                put(events, event, record);
                put(leaves, hasher.leaf(Sha256.digest().digest(record)).bytes());
                each.accept(codec.open(event));
            });
        }
    }

    private void enterprise(BundleScope scope, Staging staging, Published at, Consumer<HistoryEvent> each)
            throws IOException {
        MerkleTree tree = new MerkleTree(new TiledSubtrees(ledger.tiles()));
        try (DataOutputStream events = EventFile.writing(staging.begin(BundlePaths.EVENTS));
                OutputStream proofs = LineFile.writing(staging.begin(BundlePaths.PROOFS))) {
            history.streamOf(OneEnterprise.aggregates(scope.about()), 0, at.size(), event -> {
                put(events, event, CanonicalRecord.bytes(event));
                var path = tree.inclusion(event.position(), at.size()).path();
                LineFile.write(proofs, CanonicalJson.text(new EventPath(event.position(), path)));
                each.accept(codec.open(event));
            });
        }
        EnterpriseLeaves leaves = new EnterpriseLeaves();
        history.stream(0, at.size(), event -> leaves.append(event.position(), event));
        staging.add(BundlePaths.ENTERPRISE, CanonicalJson.bytes(EnterpriseProof.of(scope.about(), leaves.sealed())));
    }

    private static void answers(BundleScope scope, Staging staging, Refolded refolded) throws IOException {
        for (String fold : scope.folds()) {
            answer(BundlePaths.fold(fold), staging, refolded);
        }
        answer(BundlePaths.BALANCES, staging, refolded);
        answer(BundlePaths.SCORES, staging, refolded);
    }

    private static void answer(String path, Staging staging, Refolded refolded) throws IOException {
        try (OutputStream lines = LineFile.writing(staging.begin(path))) {
            refolded.rows(path, (key, state) -> LineFile.write(lines, LineFile.row(key, state)));
        }
    }

    private void constants(Staging staging, Methodology methodology, Published at) throws IOException {
        staging.add(BundlePaths.README, Readme.bytes());
        staging.add(BundlePaths.CHECKPOINT, at.notes().checkpoint().getBytes(StandardCharsets.UTF_8));
        staging.add(BundlePaths.ENTERPRISES, at.notes().enterprises().getBytes(StandardCharsets.UTF_8));
        staging.add(BundlePaths.KEY, (ledger.key() + "\n").getBytes(StandardCharsets.UTF_8));
        staging.add(BundlePaths.methodology(methodology.id()), Methodologies.source(methodology.id()));
        for (String table : Standards.builtIn().tables().keySet()) {
            staging.add(BundlePaths.table(table), StandardTable.source(table));
        }
    }

    private static void put(DataOutputStream out, EventRecord event, byte[] record) {
        try {
            EventFile.write(out, new EventFile.Stored(event.position(), record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
