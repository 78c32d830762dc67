package org.luzhi.axon.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.integration.evidence.Evidence;
import org.luzhi.integration.evidence.EvidenceStore;
import org.luzhi.integration.evidence.FurtherEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Evidence in PostgreSQL, beside the history. */
class PostgresEvidenceStore implements EvidenceStore {

    /** What rides with its event; more is committed before. */
    static final int SMALL = 64 * 1024;

    private final StagedEvidence small = new StagedEvidence();
    private final StagedEvidence large = new StagedEvidence();
    private final EvidenceTable table;
    private final StoredEvents events;
    private final EventCodec codec = new EventCodec();

    PostgresEvidenceStore(JdbcClient jdbc, TransactionOperations transactions, StoredEvents events) {
        this.table = new EvidenceTable(jdbc, transactions);
        this.events = events;
    }

    /** What the event writer writes beside the events. */
    SmallEvidence smallOnes() {
        return new SmallEvidence(small);
    }

    /** What the event writer marks beside the events. */
    LargeEvidence largeOnes() {
        return new LargeEvidence(large);
    }

    @Override
    public Staged stage(Evidence evidence) {
        boolean early = evidence.bytes().length > SMALL;
        if (early) {
            table.insertEarly(evidence);
        }
        StagedEvidence waiting = early ? large : small;
        waiting.add(evidence);
        return new Arrival(evidence, waiting);
    }

    @Override
    public Optional<Evidence> find(String digest, @Nullable UnifiedSocialCreditCode owner) {
        return table.find(digest, owner);
    }

    @Override
    public Optional<String> newest(FilingId filing) {
        return versions(filing).reversed().stream().findFirst().map(VersionFiled::evidence);
    }

    @Override
    public List<FurtherEvidence> further(FilingId filing) {
        return table.further(filing);
    }

    /** Removes large bytes that no event took and that have waited since before the moment. */
    int sweep(Instant before) {
        return table.sweep(before);
    }

    private List<VersionFiled> versions(FilingId filing) {
        return events.ofAggregate(filing.aggregate(), 0).stream()
                .map(event -> codec.decode(event.name(), event.revision(), event.payload()))
                .filter(VersionFiled.class::isInstance)
                .map(VersionFiled.class::cast)
                .toList();
    }

    /** One arrival of bytes. */
    private final class Arrival implements Staged {

        private final Evidence evidence;
        private final StagedEvidence waiting;
        private boolean open = true;

        Arrival(Evidence evidence, StagedEvidence waiting) {
            this.evidence = evidence;
            this.waiting = waiting;
        }

        @Override
        public String digest() {
            return evidence.digest();
        }

        @Override
        public void keepAsFurther(FilingId filing, String key) {
            boolean itsOwn = versions(filing).stream()
                    .anyMatch(version ->
                            version.key().equals(key) && version.evidence().equals(digest()));
            if (!itsOwn) {
                table.insertFurther(evidence, filing, key);
            }
        }

        @Override
        public void close() {
            if (open) {
                open = false;
                waiting.remove(EvidenceKey.of(evidence));
            }
        }
    }
}
