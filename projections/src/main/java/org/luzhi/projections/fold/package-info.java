/** Pure folds of the history: what a projection is, run in memory or live. Free of Spring and Axon. */
@NullMarked
package org.luzhi.projections.fold;

import org.jspecify.annotations.NullMarked;
