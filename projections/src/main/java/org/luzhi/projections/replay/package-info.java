/** The auditor's replays: the run itself, in memory and apart from the live read models; its report; the jobs. */
@NullMarked
package org.luzhi.projections.replay;

import org.jspecify.annotations.NullMarked;
