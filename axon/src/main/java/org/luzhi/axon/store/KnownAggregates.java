package org.luzhi.axon.store;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which aggregates exist, well enough to save a read: what it does not know has, on one node, never been created, and a
 * wrong guess on several nodes ends in the unique key and one retry. Until it is filled it knows everything.
 */
public class KnownAggregates implements CommitListener {

    /** Identifiers that fit before guesses get worse; 4 million take 5 MB. */
    private static final int EXPECTED = 4_000_000;

    private static final double WRONG = 0.01;

    private final BloomFilter<CharSequence> known =
            BloomFilter.create(Funnels.stringFunnel(StandardCharsets.US_ASCII), EXPECTED, WRONG);
    private volatile boolean filled;

    /** Learns the identifiers in the store; those committed meanwhile it hears of. */
    public void fill(StoredEvents events) {
        events.aggregates("", known::put);
        filled = true;
    }

    @Override
    public void committed(List<CommittedEvent> events) {
        for (CommittedEvent committed : events) {
            if (committed.record().sequence() == 0) {
                learn(committed.record().aggregateId());
            }
        }
    }

    void learn(String aggregateId) {
        known.put(aggregateId);
    }

    boolean mayExist(String aggregateId) {
        return !filled || known.mightContain(aggregateId);
    }
}
