/** Exact quantities with their units, and reporting periods. */
@NullMarked
package org.luzhi.domain.measure;

import org.jspecify.annotations.NullMarked;
