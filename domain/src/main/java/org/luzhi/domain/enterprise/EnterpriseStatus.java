package org.luzhi.domain.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an enterprise stands on the register. */
public enum EnterpriseStatus {
    /** Its code checks; it may file. */
    REGISTERED,
    /** Its code fails the check character; it may not file until a regulator confirms it. */
    HELD,
    /** Its code fails the check character and was confirmed all the same; it may file, flagged. */
    CONFIRMED,
    /** It files no more; its history stays. Final. */
    CLOSED;

    /** The status of that code; empty when there is none. */
    public static Optional<EnterpriseStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    @JsonCreator
    static EnterpriseStatus read(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("unknown enterprise status " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
