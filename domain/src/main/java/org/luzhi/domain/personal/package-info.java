/** Personal values that can be erased: stored only encrypted under their subject's key. */
@NullMarked
package org.luzhi.domain.personal;

import org.jspecify.annotations.NullMarked;
