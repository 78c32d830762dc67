package org.luzhi.projections.fold;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.luzhi.domain.history.EventRecord;

/** Reads the history as it is stored, in order of position. */
public interface HistoryReader {

    /** The position that the next event will take: the number of committed events. */
    long head();

    /**
     * The event at that position.
     *
     * @throws java.util.NoSuchElementException when the history doesn't reach it
     */
    EventRecord at(long position);

    /** Up to {@code limit} events from that position on. */
    List<EventRecord> read(long from, int limit);

    /** Every event of {@code [fromInclusive, toExclusive)}, in bounded memory. */
    void stream(long fromInclusive, long toExclusive, Consumer<EventRecord> each);

    /**
     * Those events of {@code [fromInclusive, toExclusive)} whose aggregate's identifier begins with one of the prefixes, in
     * order of position. Its cost goes with their number, not with the length of the history.
     *
     * @param prefixes e.g. those of {@link OneEnterprise}
     */
    void streamOf(List<String> prefixes, long fromInclusive, long toExclusive, Consumer<EventRecord> each);

    /** Position of the first event whose time is later than the moment; empty when there is none. */
    OptionalLong firstAfter(Instant moment);
}
