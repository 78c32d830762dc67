package org.luzhi.axon.processing;

import org.luzhi.domain.history.EventCodec;
import org.luzhi.projections.fold.HistoryReader;

/** A feed over a store, for tests outside this package. */
public final class TestFeed {

    public final HistoryFeed feed;
    private final HistoryReader history;

    public TestFeed(HistoryReader history) {
        EventCodec codec = new EventCodec();
        this.history = history;
        this.feed = new HistoryFeed(new DecodedWindow((from, limit) ->
                history.read(from, limit).stream().map(codec::open).toList()));
    }

    /** Wakes whoever reads it. */
    public void announce() {
        feed.announce(history.head());
    }
}
