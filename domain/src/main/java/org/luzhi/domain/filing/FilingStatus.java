package org.luzhi.domain.filing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a filing stands. Which of its versions counts is another question: the newest accepted one, else the newest. */
public enum FilingStatus {
    /** The newest version waits for review. */
    SUBMITTED,
    /** The newest version went back for correction. */
    RETURNED,
    /** The newest version is accepted. */
    ACCEPTED,
    /** Taken back by the enterprise; final. */
    WITHDRAWN;

    /** The status of that code; empty when there is none. */
    public static Optional<FilingStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    @JsonCreator
    static FilingStatus read(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("unknown filing status " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
