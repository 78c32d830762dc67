/** Runs the auditor's replays beside the live folds: a few at a time, between batches to be held up, found again after a restart. */
@NullMarked
package org.luzhi.axon.replay;

import org.jspecify.annotations.NullMarked;
