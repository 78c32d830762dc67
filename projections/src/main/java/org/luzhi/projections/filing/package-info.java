/** Filings with their versions and states. */
@NullMarked
package org.luzhi.projections.filing;

import org.jspecify.annotations.NullMarked;
