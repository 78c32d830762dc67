package org.luzhi.domain.standard;

import org.luzhi.domain.measure.Unit;

/**
 * A product that can be filed: one with a limit, or one of the city's own.
 *
 * @param unit in which it is filed; any unit of the same dimension will do
 * @param limited whether a national standard sets levels for its unit consumption
 */
public record ProductRow(String code, String chinese, String english, Unit unit, boolean limited) {}
