/** The answers: what the history amounts to, for whoever may ask. */
@NullMarked
package org.luzhi.projections;

import org.jspecify.annotations.NullMarked;
