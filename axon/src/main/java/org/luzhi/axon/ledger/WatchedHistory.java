package org.luzhi.axon.ledger;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.fold.HistoryReader;

/** A history that tells how far it was streamed. */
record WatchedHistory(HistoryReader history, LongConsumer read) implements HistoryReader {

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
    public void stream(long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
        history.stream(fromInclusive, toExclusive, each);
        read.accept(toExclusive);
    }

    @Override
    public void streamOf(List<String> prefixes, long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
        history.streamOf(prefixes, fromInclusive, toExclusive, each);
    }

    @Override
    public OptionalLong firstAfter(Instant moment) {
        return history.firstAfter(moment);
    }
}
