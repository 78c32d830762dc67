/** A month's production (产品产量与产值) and what of the materials made here was processed here (就地转化). */
@NullMarked
package org.luzhi.domain.production;

import org.jspecify.annotations.NullMarked;
