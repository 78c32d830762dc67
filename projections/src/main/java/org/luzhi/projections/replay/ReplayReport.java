package org.luzhi.projections.replay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;

/**
 * What a replay came to and how it differs from the live read models. Only declared outputs are compared: keys and states.
 *
 * @param attempt how often it had to begin; above 1 after a restart of the server
 * @param until the first position that was not replayed
 * @param events how many were read
 * @param methodology under which scores were made
 * @param unexplained how many differences no event explains
 * @param cards null unless scores are among the projections, or while their live read model is behind
 */
public record ReplayReport(
        ReplayId replay,
        ReplayScope scope,
        int attempt,
        long until,
        long events,
        String methodology,
        Differences differences,
        long unexplained,
        List<OfProjection> projections,
        @Nullable OfCards cards,
        Instant comparedAt) {

    public ReplayReport {
        projections = List.copyOf(projections);
    }

    /**
     * @param revision of the fold's rules
     * @param digest SHA-256 over the lines {@code {"key":…,"state":…}} in order of their keys, each with a line feed
     * @param rows how many lines
     * @param live the first position that the live read model did not hold when it was compared
     * @param first in order of keys; null when all are equal
     * @param worst those that no event explains first; at most 100
     */
    public record OfProjection(
            Projection projection,
            int revision,
            String digest,
            long rows,
            long live,
            Differences differences,
            long unexplained,
            @Nullable RowDifference first,
            List<RowDifference> worst) {

        public OfProjection {
            worst = List.copyOf(worst);
        }
    }

    /**
     * The score cards of every enterprise and year, under the replay's methodology, beside those that the live states amount
     * to under the one in use. They follow from the states, so their differences are counted apart.
     *
     * @param digest as that of a projection, by {@code <USCC>.<year>}
     */
    public record OfCards(
            String digest,
            long rows,
            Differences differences,
            long unexplained,
            @Nullable RowDifference first,
            List<RowDifference> worst) {

        public OfCards {
            worst = List.copyOf(worst);
        }
    }

    /**
     * A row that is not the same.
     *
     * @param position of the event that explains it, if one does
     * @param field JSON Pointer to the first field that differs; null when the whole row does
     * @param replayed what the replay has there; null for nothing
     * @param live what the live read model has there; null for nothing
     */
    public record RowDifference(
            String key,
            Kind kind,
            Reason reason,
            @Nullable Long position,
            @Nullable String field,
            @Nullable String replayed,
            @Nullable String live) {}

    /** How a row differs. */
    public enum Kind {
        CHANGED,
        MISSING,
        EXTRA;

        @JsonCreator
        static Kind read(String code) {
            return named(values(), code);
        }

        @JsonValue
        public String code() {
            return ReplayReport.code(this);
        }
    }

    /** Why a row differs; the worst first. */
    public enum Reason {
        /** No event explains what the live row says: possible tampering. */
        STATE_DIFFERS,
        /** An event made the row, and none takes rows away: possible tampering. */
        ROW_GONE,
        /** No event made the row: possible tampering. */
        ROW_WITHOUT_EVENT,
        /** The live read model had not reached the replay's end. */
        LIVE_BEHIND,
        /** The score was made under another methodology. */
        OTHER_METHODOLOGY,
        /** An event behind the replay's end changed the row, and explains it to the byte. */
        LATER_EVENT;

        /** Whether nothing in the history accounts for it. */
        public boolean unexplained() {
            return this == STATE_DIFFERS || this == ROW_GONE || this == ROW_WITHOUT_EVENT;
        }

        @JsonCreator
        static Reason read(String code) {
            return named(values(), code);
        }

        @JsonValue
        public String code() {
            return ReplayReport.code(this);
        }
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E named(E[] words, String code) {
        return Arrays.stream(words)
                .filter(word -> code(word).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown word " + code));
    }
}
