package org.luzhi.projections.filing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a filing, or one version of it, stands. */
public enum FilingStatus {
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FilingStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    @JsonCreator
    static FilingStatus read(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("unknown status " + code));
    }
}
