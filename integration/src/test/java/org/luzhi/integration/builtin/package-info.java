/** The subjects that this build can file, each by its own example: what is proven here holds of whichever are added. */
@NullMarked
package org.luzhi.integration.builtin;

import org.jspecify.annotations.NullMarked;
