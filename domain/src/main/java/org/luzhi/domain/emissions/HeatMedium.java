package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How heat is metered. */
public enum HeatMedium {
    /** In gigajoules or megajoules. */
    HEAT,
    /** In tonnes, with its enthalpy. */
    STEAM,
    /** In tonnes, with its temperature. */
    HOT_WATER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
