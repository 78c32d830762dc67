/** Bundles made for whoever may have them: asked for on the bus, made beside it, a few at once. */
@NullMarked
package org.luzhi.projections.download;

import org.jspecify.annotations.NullMarked;
