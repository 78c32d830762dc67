/** Every event: who, when, through which door, and what. */
@NullMarked
package org.luzhi.projections.history;

import org.jspecify.annotations.NullMarked;
