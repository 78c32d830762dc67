package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of something that leaves the carbon balance. */
public enum OutputUse {
    /** Sold, stored or passed on. */
    PRODUCT,
    /** Burnt on site: it stands under combustion too, with origin own. */
    FUEL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
