/** Bundles, made by the whole house and verified without it. */
@NullMarked
package org.luzhi.axon.bundle;

import org.jspecify.annotations.NullMarked;
