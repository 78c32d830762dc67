package org.luzhi.projections.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.ledger.AuditReport;

/**
 * An audit of the ledger.
 *
 * @param requestedBy account
 * @param read events read so far
 * @param of events there were when it began
 * @param report null until it has ended well
 */
public record AuditJob(
        String id,
        State state,
        @Nullable String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        long read,
        long of,
        @Nullable AuditReport report) {

    /** Where an audit stands. */
    public enum State {
        RUNNING,
        /** Everything is as it was sealed. */
        MATCH,
        /** Something is not as it was sealed: see the findings. */
        MISMATCH,
        /** It could not be carried out; the log says why. */
        FAILED;

        @JsonCreator
        static State read(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    AuditJob reading(long now) {
        return new AuditJob(id, state, requestedBy, requestedAt, endedAt, now, of, report);
    }

    AuditJob ended(AuditReport found, Instant at) {
        State end = found.matches() ? State.MATCH : State.MISMATCH;
        return new AuditJob(id, end, requestedBy, requestedAt, at, found.events(), of, found);
    }

    AuditJob failed(Instant at) {
        return new AuditJob(id, State.FAILED, requestedBy, requestedAt, at, read, of, null);
    }
}
