package org.luzhi.domain.replay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a replay stands. */
public enum ReplayStatus {
    /** It waits for its turn. */
    REQUESTED,
    /** It reads events and folds them. */
    RUNNING,
    /** An auditor holds it up. */
    PAUSED,
    /** Everything is folded; its result is being compared with the live read models. */
    COMPLETED,
    /** Its report is there. Final. */
    COMPARED,
    /** An auditor gave it up. Final. */
    CANCELLED,
    /** It could not go on. Final. */
    FAILED;

    /** Whether nothing more happens to it. */
    public boolean ended() {
        return this == COMPARED || this == CANCELLED || this == FAILED;
    }

    @JsonCreator
    static ReplayStatus read(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("unknown replay status " + code));
    }

    /** The status of that code; empty when there is none. */
    public static Optional<ReplayStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
