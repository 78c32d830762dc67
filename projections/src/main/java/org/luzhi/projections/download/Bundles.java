package org.luzhi.projections.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.BundleTooLargeException;
import org.luzhi.projections.bundle.BundleWriter;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.Published;

/** Makes bundles as temporary files, a few at once. */
public final class Bundles {

    /** As long as a proof waits: a checkpoint comes every second when the history grows. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BundleWriter writer;
    private final Ledger ledger;
    private final HistoryReader history;
    private final Path folder;
    private final Semaphore places;

    /** @param folder for the files under way; what a killed run left there is removed */
    public Bundles(BundleWriter writer, Ledger ledger, HistoryReader history, Path folder, int atOnce) {
        this.writer = writer;
        this.ledger = ledger;
        this.history = history;
        this.folder = folder;
        this.places = new Semaphore(atOnce);
        remove(folder);
    }

    /** A bundle on the disk, and the place that it takes; both are gone once it is closed. */
    public final class Made implements AutoCloseable {

        private final Path own;
        private final Path file;

        private Made(Path own, Path file) {
            this.own = own;
            this.file = file;
        }

        public Path file() {
            return file;
        }

        @Override
        public void close() {
            try {
                remove(own);
            } finally {
                places.release();
            }
        }
    }

    /**
     * @param methodology a known id
     * @throws BundlesBusyException when as many are under way as may be
     * @throws RefusedException when no checkpoint covers the history yet, or it would be too large
     */
    public Made make(BundleScope scope, String methodology, boolean withEvidence) throws IOException {
        if (!places.tryAcquire()) {
            throw new BundlesBusyException();
        }
        Path own = null;
        boolean made = false;
        try {
            Published at = covered();
            Files.createDirectories(folder);
            own = Files.createTempDirectory(folder, "bundle-");
            Path file = writer.write(
                    scope, Methodologies.builtIn().byId(methodology).orElseThrow(), withEvidence, at, own);
            made = true;
            return new Made(own, file);
        } catch (BundleTooLargeException e) {
            throw new RefusedException(Refusal.invalid(List.of(Problem.error("bundle.too-large", Place.WHOLE))));
        } finally {
            if (!made) {
                if (own != null) {
                    remove(own);
                }
                places.release();
            }
        }
    }

    private Published covered() {
        long head = history.head();
        return ledger.covering(Math.max(0, head - 1), PATIENCE)
                .orElseThrow(() -> new RefusedException(
                        Refusal.wrongState("ledger.not-covered", Long.toString(Math.max(0, head - 1)))));
    }

    private static void remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
