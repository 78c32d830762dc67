package org.luzhi.axon.replay;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.fold.HistoryReader;

/** A history that lets a replay read one batch for each permit, so that a test knows where it is. */
final class GatedHistory implements HistoryReader {

    static final int ALL = 1_000_000;
    static final int BATCH = 100;

    final Semaphore batches = new Semaphore(0);
    /** Reading from there on fails. */
    volatile long broken = Long.MAX_VALUE;

    private final HistoryReader history;

    GatedHistory(HistoryReader history) {
        this.history = history;
    }

    @Override
    public long head() {
        return history.head();
    }

    @Override
    public EventRecord at(long position) {
        return history.at(position);
    }

    @Override
    public List<EventRecord> read(long from, int limit) {
        return history.read(from, limit);
    }

    @Override
    public void stream(long from, long to, Consumer<EventRecord> each) {
        history.stream(from, to, event -> {
            if ((event.position() - from) % BATCH == 0) {
                pass(event.position());
            }
            each.accept(event);
        });
    }

    private void pass(long position) {
        try {
            batches.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody reads any more", e);
        }
        if (position >= broken) {
            throw new IllegalStateException("position " + position + ": broken on purpose");
        }
    }

    @Override
    public void streamOf(List<String> prefixes, long from, long to, Consumer<EventRecord> each) {
        history.streamOf(prefixes, from, to, each);
    }

    @Override
    public OptionalLong firstAfter(Instant moment) {
        return history.firstAfter(moment);
    }
}
