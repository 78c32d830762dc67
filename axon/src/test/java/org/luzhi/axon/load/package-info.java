/** Invented enterprises that file, and the connections they file over. */
@NullMarked
package org.luzhi.axon.load;

import org.jspecify.annotations.NullMarked;
