package org.luzhi.axon.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.store.NewEvent;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.history.Provenance;
import org.luzhi.integration.evidence.Evidence;

/** Bytes between arrival and the commit of the event that names their digest. */
final class StagedEvidence {

    private final Map<EvidenceKey, Waiting> staged = new ConcurrentHashMap<>();

    /** Adds an arrival; equal bytes of one owner that arrive at the same time wait together. */
    void add(Evidence evidence) {
        staged.merge(
                EvidenceKey.of(evidence),
                new Waiting(evidence, 1),
                (old, one) -> new Waiting(old.evidence(), old.arrivals() + 1));
    }

    void remove(EvidenceKey key) {
        staged.computeIfPresent(
                key, (any, old) -> old.arrivals() == 1 ? null : new Waiting(old.evidence(), old.arrivals() - 1));
    }

    /** The bytes that the event's metadata names, if they wait here. */
    @Nullable
    Evidence namedBy(NewEvent event) {
        String digest = event.metadata().get(Provenance.EVIDENCE);
        if (digest == null || !(event.content() instanceof OfEnterprise about) || about.enterprise() == null) {
            return null;
        }
        Waiting waiting = staged.get(new EvidenceKey(digest, about.enterprise().value()));
        return waiting == null ? null : waiting.evidence();
    }

    private record Waiting(Evidence evidence, int arrivals) {}
}
