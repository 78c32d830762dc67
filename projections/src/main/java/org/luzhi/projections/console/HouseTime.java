package org.luzhi.projections.console;

/** Whether the house's clock is the system's. The runtime knows; the console says it on every page. */
@FunctionalInterface
public interface HouseTime {

    /** Whether the sample city holds the clock at a moment of its story. */
    boolean simulated();
}
