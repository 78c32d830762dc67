package org.luzhi.integration.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.integration.evidence.Evidence;
import org.luzhi.integration.evidence.EvidenceStore;
import org.luzhi.integration.evidence.FurtherEvidence;

/** Keeps bytes in memory, and counts how many are staged and not yet let go of. */
public final class MemoryEvidence implements EvidenceStore {

    private final Map<String, Evidence> staged = new ConcurrentHashMap<>();
    private final Map<String, Evidence> kept = new ConcurrentHashMap<>();
    private final Map<FilingId, String> newest = new ConcurrentHashMap<>();
    private final List<FurtherEvidence> further = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    @Override
    public Staged stage(Evidence evidence) {
        open.incrementAndGet();
        staged.put(evidence.digest(), evidence);
        return new Staged() {
            @Override
            public String digest() {
                return evidence.digest();
            }

            @Override
            public void keepAsFurther(FilingId filing, String key) {
                keep(evidence, filing, key);
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }

    void commit(String digest, FilingId filing) {
        Evidence evidence = staged.get(digest);
        if (evidence != null) {
            kept.put(digest, evidence);
            newest.putIfAbsent(filing, digest);
        }
    }

    private synchronized void keep(Evidence evidence, FilingId filing, String key) {
        if (!evidence.digest().equals(newest.get(filing))) {
            kept.put(evidence.digest(), evidence);
            further.add(new FurtherEvidence(
                    filing, key, evidence.digest(), evidence.mediaType(), evidence.door(), evidence.receivedAt()));
        }
    }

    @Override
    public Optional<Evidence> find(String digest, @Nullable UnifiedSocialCreditCode owner) {
        return Optional.ofNullable(kept.get(digest))
                .filter(evidence -> owner == null || evidence.owner().equals(owner));
    }

    @Override
    public Optional<String> newest(FilingId filing) {
        return Optional.ofNullable(newest.get(filing));
    }

    @Override
    public synchronized List<FurtherEvidence> further(FilingId filing) {
        return further.stream().filter(one -> one.filing().equals(filing)).toList();
    }

    /** How many arrivals were staged and not let go of. */
    public int open() {
        return open.get();
    }
}
