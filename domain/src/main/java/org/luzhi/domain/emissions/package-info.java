/**
 * Greenhouse-gas emissions and pollutants of an enterprise (温室气体排放核算, subject {@code emissions}), from the standard's own
 * formulas, each component by itself. Gas volumes are at 0 °C and 101.325 kPa, save those of a mine, which are at 20 °C as
 * GB/T 32151.11 has them.
 */
@NullMarked
package org.luzhi.domain.emissions;

import org.jspecify.annotations.NullMarked;
