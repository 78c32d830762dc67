/** Indicators, anchors and weights, and the pure scoring over them. */
@NullMarked
package org.luzhi.domain.methodology;

import org.jspecify.annotations.NullMarked;
