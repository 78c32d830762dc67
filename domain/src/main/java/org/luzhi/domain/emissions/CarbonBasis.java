package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the carbon of a power unit's fuel is known. */
public enum CarbonBasis {
    /** Coal whose monthly mixed sample was tested: C_ad, M_ad and M_ar. */
    TESTED,
    /** Coal that was not: NCV_ar and the punitive default. */
    UNTESTED,
    /** Oil and gas: the default table. */
    TABLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
