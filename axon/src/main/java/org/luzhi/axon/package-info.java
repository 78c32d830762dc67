/** The runtime: puts the doors, the words and the answers together and starts them. */
@NullMarked
package org.luzhi.axon;

import org.jspecify.annotations.NullMarked;
