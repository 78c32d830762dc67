/** The register of enterprises. */
@NullMarked
package org.luzhi.domain.enterprise;

import org.jspecify.annotations.NullMarked;
