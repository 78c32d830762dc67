/** Receipts: one per version, found by its id. */
@NullMarked
package org.luzhi.projections.receipt;

import org.jspecify.annotations.NullMarked;
