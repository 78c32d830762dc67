/** Where conversion projects stand: milestones, slippage, ramp-up, and how they convert. */
@NullMarked
package org.luzhi.projections.progress;

import org.jspecify.annotations.NullMarked;
