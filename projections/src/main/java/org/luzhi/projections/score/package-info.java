/** Scores of enterprise, cluster and city, with every addend. */
@NullMarked
package org.luzhi.projections.score;

import org.jspecify.annotations.NullMarked;
