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
        batches.acquireUninterruptibly();
        if (from >= broken) {
            throw new IllegalStateException("position " + from + ": broken on purpose");
        }
        history.stream(from, to, each);
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
