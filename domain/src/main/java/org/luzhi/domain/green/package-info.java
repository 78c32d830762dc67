/**
 * A year's self-assessment of a green factory (绿色工厂, GB/T 36132-2025): indicators between baseline and leading value,
 * and the conditions whose breach caps the total.
 */
@NullMarked
package org.luzhi.domain.green;

import org.jspecify.annotations.NullMarked;
