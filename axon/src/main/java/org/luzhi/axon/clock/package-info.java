/** The one clock of the application. */
@NullMarked
package org.luzhi.axon.clock;

import org.jspecify.annotations.NullMarked;
