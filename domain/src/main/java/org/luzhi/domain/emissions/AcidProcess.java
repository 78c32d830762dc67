package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A process that sets nitrous oxide free (GB/T 32151.10-2023, nitric and adipic acid). */
public enum AcidProcess {
    HIGH_PRESSURE,
    MEDIUM_PRESSURE,
    ATMOSPHERIC,
    DUAL_PRESSURE,
    COMPREHENSIVE,
    LOW_PRESSURE,
    /** Not nitric acid, but counted by the same formula. */
    ADIPIC_ACID;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The row of its emission factor, kg N2O per tonne of acid. */
    String row() {
        return "n2o_" + name().toLowerCase(Locale.ROOT);
    }
}
