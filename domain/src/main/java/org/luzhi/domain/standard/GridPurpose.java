package org.luzhi.domain.standard;

/** What the emission factor of purchased electricity is for; the purpose decides which grid's factor is used. */
public enum GridPurpose {
    /** An enterprise's report, unless its notice says otherwise: the national average. */
    ENTERPRISE_REPORT("grid_national"),
    /** Statistics of city and clusters, and the location-based figure beside the report: the average of Shanxi. */
    LOCATION("grid_shanxi"),
    /** Reports of power units in the national carbon market. */
    CARBON_MARKET("ets_national");

    private final String code;

    GridPurpose(String code) {
        this.code = code;
    }

    /** The row of {@code electricity.csv}; the year of account chooses its edition. */
    public String code() {
        return code;
    }
}
