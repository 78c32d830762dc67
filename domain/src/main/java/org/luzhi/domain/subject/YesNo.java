package org.luzhi.domain.subject;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A statement (是/否) that a filing makes or denies; said either way, never left open. */
public enum YesNo {
    NO,
    YES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isYes() {
        return this == YES;
    }
}
