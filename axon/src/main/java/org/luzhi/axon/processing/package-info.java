/** Keeps the live folds level with the history: one pooled processor per fold. */
@NullMarked
package org.luzhi.axon.processing;

import org.jspecify.annotations.NullMarked;
