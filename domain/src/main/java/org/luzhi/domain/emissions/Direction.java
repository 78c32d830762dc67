package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether power or heat came in or went out. */
public enum Direction {
    PURCHASED,
    /** Sold or sent outside the boundary; deducted. */
    EXPORTED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
