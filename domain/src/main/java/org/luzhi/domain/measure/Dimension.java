package org.luzhi.domain.measure;

/** What a unit measures. Only units of one dimension convert into each other. */
public enum Dimension {
    MASS,
    VOLUME,
    /** Electric energy; kept apart from heat, so that a factor of one is never applied to the other. */
    ELECTRICITY,
    HEAT,
    /** Pieces, bottles, modules: products that are counted. */
    COUNT
}
