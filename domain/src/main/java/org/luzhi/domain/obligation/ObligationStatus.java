package org.luzhi.domain.obligation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an obligation stands. */
public enum ObligationStatus {
    /** The filing is awaited. */
    OPEN,
    /** The enterprise has asked for more time; the filing is awaited all the same. */
    ASKED,
    /** The due day is over and nothing was filed; filing late is still owed. */
    MISSED,
    /** A version was filed, in time or late. Final. */
    MET,
    /** The regulator has taken it back: the enterprise was closed, or never obliged. Final. */
    LIFTED;

    @JsonCreator
    static ObligationStatus read(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("unknown obligation status " + code));
    }

    /** The status of that code; empty when there is none. */
    public static Optional<ObligationStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** Whether nothing more happens to it. */
    public boolean ended() {
        return this == MET || this == LIFTED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
