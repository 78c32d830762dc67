package org.luzhi.integration.evidence;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.luzhi.integration.evidence.EvidenceQuery.FindEvidence;
import org.luzhi.integration.evidence.EvidenceQuery.FindEvidenceOfFiling;
import org.luzhi.integration.evidence.EvidenceQuery.ListFurtherEvidence;

/** Answers questions about original bytes, on the query bus because that is where it is decided who may ask. */
public final class EvidenceAnswers {

    private final EvidenceStore store;

    public EvidenceAnswers(EvidenceStore store) {
        this.store = store;
    }

    @QueryHandler
    Optional<Evidence> handle(FindEvidence query) {
        return store.find(query.digest(), query.enterprise());
    }

    @QueryHandler
    Optional<Evidence> handle(FindEvidenceOfFiling query) {
        return store.newest(query.filing()).flatMap(digest -> store.find(digest, query.enterprise()));
    }

    @QueryHandler
    List<FurtherEvidence> handle(ListFurtherEvidence query) {
        return store.further(query.filing());
    }
}
