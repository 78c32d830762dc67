package org.luzhi.projections.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.CanonicalRecord;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.EventFile;
import org.luzhi.projections.bundle.EventFile.Stored;
import org.luzhi.projections.bundle.EvidenceFile;
import org.luzhi.projections.bundle.MalformedBundleException;
import org.luzhi.projections.bundle.Refolded;
import org.luzhi.projections.bundle.Sha256;
import org.luzhi.projections.ledger.EnterpriseLeaves;
import org.luzhi.projections.ledger.TreeHasher;
import org.luzhi.projections.verifier.Finding.Kind;

/**
 * Reads the events once, on two threads: the one hashes, proves and counts, the other decodes and folds what was proved.
 * What was not proved is not folded: nothing vouches for it.
 */
final class EventsPass {

    private static final int BATCH = 256;
    private static final int AHEAD = 16;
    private static final List<EventRecord> END = List.of();

    private final OpenedBundle bundle;
    private final BundleScope scope;
    private final long size;
    private final Leaves leaves;
    private final Refolded refolded;
    private final EvidenceFile evidence;
    private final LongConsumer progress;

    final Check events = new Check("events");
    final Check sequences = new Check("sequences");
    final Check pins = new Check("pins");
    final Check folded = new Check("folded");
    final EnterpriseLeaves sealed = new EnterpriseLeaves();
    final List<Long> positions = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();
    private final KnownRows known = new KnownRows();
    private final EventCodec codec = new EventCodec();
    private volatile @Nullable OutOfMemoryError spent;
    private long read;

    EventsPass(
            OpenedBundle bundle,
            BundleScope scope,
            long size,
            Leaves leaves,
            Refolded refolded,
            EvidenceFile evidence,
            LongConsumer progress) {
        this.bundle = bundle;
        this.scope = scope;
        this.size = size;
        this.leaves = leaves;
        this.refolded = refolded;
        this.evidence = evidence;
        this.progress = progress;
    }

    void run() throws InterruptedException {
        BlockingQueue<List<EventRecord>> queue = new ArrayBlockingQueue<>(AHEAD);
        Thread reader = new Thread(() -> readOrSay(queue), "events");
        reader.setDaemon(true);
        reader.start();
        for (List<EventRecord> batch = queue.take(); batch != END; batch = queue.take()) {
            batch.forEach(this::fold);
        }
        reader.join();
        if (spent != null) {
            throw spent;
        }
        events.note(read + " events");
    }

    /** Whoever folds must not wait for events that no memory is left to read. */
    private void readOrSay(BlockingQueue<List<EventRecord>> queue) {
        try {
            read(queue);
        } catch (OutOfMemoryError e) {
            spent = e;
            end(queue);
        }
    }

    private static void end(BlockingQueue<List<EventRecord>> queue) {
        try {
            queue.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(BlockingQueue<List<EventRecord>> queue) {
        events.run(BundlePaths.EVENTS, check -> {
            TreeHasher hasher = new TreeHasher();
            long last = -1;
            List<EventRecord> batch = new ArrayList<>(BATCH);
            try (EventFile file = new EventFile(bundle.open(BundlePaths.EVENTS))) {
                while (file.hasNext()) {
                    Stored stored = file.next();
                    if (stored.position() <= last || stored.position() >= size) {
                        throw new MalformedBundleException("position " + stored.position() + " after " + last);
                    }
                    last = stored.position();
                    boolean proved =
                            leaves.proves(stored, hasher.leaf(Sha256.digest().digest(stored.record())));
                    EventRecord event = record(stored);
                    if (event != null) {
                        count(event);
                        if (proved) {
                            batch.add(event);
                        }
                    }
                    if (batch.size() == BATCH) {
                        queue.put(batch);
                        batch = new ArrayList<>(BATCH);
                    }
                    progress.accept(++read);
                }
            }
            if (!batch.isEmpty()) {
                queue.put(batch);
            }
        });
        end(queue);
    }

    private @Nullable EventRecord record(Stored stored) {
        try {
            return CanonicalRecord.read(stored.position(), stored.record());
        } catch (RuntimeException e) {
            events.found(Kind.CHANGED, "event", Long.toString(stored.position()), Check.said(e));
            return null;
        }
    }

    private void count(EventRecord event) {
        String at = Long.toString(event.position());
        if (scope.isCity()) {
            sealed.append(event.position(), event);
        } else {
            positions.add(event.position());
            if (!EnterpriseLeaves.enterprise(event).equals(java.util.Optional.of(scope.about()))) {
                events.found(Kind.ADDED, "event", at, "it is not about " + scope.about());
            }
        }
        long expected = next.getOrDefault(event.aggregateId(), 0L);
        if (event.sequence() != expected) {
            sequences.found(
                    event.sequence() > expected ? Kind.MISSING : Kind.REORDERED,
                    "event",
                    at,
                    "sequence " + event.sequence() + " of " + event.aggregateId() + ", not " + expected);
        }
        next.put(event.aggregateId(), event.sequence() + 1);
    }

    private void fold(EventRecord stored) {
        try {
            HistoryEvent event = known.shared(codec.open(stored), pins);
            evidence.apply(event);
            refolded.apply(event);
        } catch (RuntimeException e) {
            folded.found(Kind.CHANGED, "event", Long.toString(stored.position()), Check.said(e));
        }
    }
}
