/** The register of enterprises, as the history tells it. */
@NullMarked
package org.luzhi.projections.register;

import org.jspecify.annotations.NullMarked;
