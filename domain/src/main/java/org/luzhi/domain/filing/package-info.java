/** Filings as legal records with versions. */
@NullMarked
package org.luzhi.domain.filing;

import org.jspecify.annotations.NullMarked;
