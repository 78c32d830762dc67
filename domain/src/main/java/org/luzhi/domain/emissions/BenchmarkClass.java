package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The class of a power unit in the allowance plan of the national carbon market (机组类别). */
public enum BenchmarkClass {
    /** 300 MW 等级以上常规燃煤机组. */
    ABOVE_300("coal"),
    /** 300 MW 等级及以下常规燃煤机组. */
    UP_TO_300("coal"),
    /** 燃煤矸石、煤泥、水煤浆等非常规燃煤机组（含循环流化床）. */
    FLUIDISED_BED("coal"),
    /** 燃气机组. */
    GAS("gas");

    private final String heat;

    BenchmarkClass(String heat) {
        this.heat = heat;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The row of its power benchmark B_e, tCO2/MWh. */
    String powerBenchmark() {
        return "ets_power_" + name().toLowerCase(Locale.ROOT);
    }

    /** The row of its heat benchmark B_h, tCO2/GJ. */
    String heatBenchmark() {
        return "ets_heat_" + heat;
    }

    /** The row of the slope of its heat-supply correction F_r. */
    String heatCorrection() {
        return "ets_heat_correction_" + heat;
    }
}
