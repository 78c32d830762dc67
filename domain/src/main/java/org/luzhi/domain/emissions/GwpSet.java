package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;

/** A set of warming potentials over 100 years (全球变暖潜势), by the report of the IPCC that states it. */
public enum GwpSet {
    /** Second report: CH4 21, N2O 310, as the guidelines of 2013 to 2015 have it. */
    SAR,
    /** Fifth report: CH4 28, N2O 265. */
    AR5,
    /** Sixth report: CH4 27.9, N2O 273. */
    AR6;

    /**
     * What is proposed to a filer who states none: the set that reports under the Paris Agreement are bound to
     * (decision 18/CMA.1). The record always states one.
     */
    public static final GwpSet PROPOSED = AR5;

    @JsonValue
    public String code() {
        return name();
    }

    /** The row of that gas, {@code CH4} or {@code N2O}. */
    String row(String gas) {
        return gas + "_" + name();
    }
}
