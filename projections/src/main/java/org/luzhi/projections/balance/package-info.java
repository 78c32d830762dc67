/** Energy by enterprise, month, quarter and year. */
@NullMarked
package org.luzhi.projections.balance;

import org.jspecify.annotations.NullMarked;
