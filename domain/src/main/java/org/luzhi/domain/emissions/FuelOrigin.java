package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a fuel comes from. */
public enum FuelOrigin {
    /** Bought, or the own raw coal of a mine: its carbon is in no balance. */
    PURCHASED,
    /** A by-product of the own process, booked out of the carbon balance in full, so that its carbon counts once. */
    OWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
