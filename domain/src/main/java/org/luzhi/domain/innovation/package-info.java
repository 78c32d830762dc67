/** A year's innovation (创新能力): research and development, new products, staff, patents, platforms and qualifications. */
@NullMarked
package org.luzhi.domain.innovation;

import org.jspecify.annotations.NullMarked;
