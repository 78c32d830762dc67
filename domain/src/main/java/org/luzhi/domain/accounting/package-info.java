/** Pure calculators of the national standards. */
@NullMarked
package org.luzhi.domain.accounting;

import org.jspecify.annotations.NullMarked;
