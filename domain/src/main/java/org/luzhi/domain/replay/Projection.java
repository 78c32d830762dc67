package org.luzhi.domain.replay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be replayed: the read models, by name. */
public enum Projection {
    /** Who is on the register. */
    REGISTER,
    /** Filings and their versions. */
    FILING,
    /** Receipts by number. */
    RECEIPT,
    /** What each filing amounts to. */
    BALANCE,
    /** What each filing brings to a score. */
    SCORE,
    /** Where conversion projects stand. */
    PROGRESS,
    /** The index of the history. */
    HISTORY;

    /** The projection of that code; empty when there is none. */
    public static Optional<Projection> of(String code) {
        return Arrays.stream(values())
                .filter(projection -> projection.code().equals(code))
                .findFirst();
    }

    @JsonCreator
    static Projection read(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("unknown projection " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
