/** The boundaries of the house, held by tests. */
@NullMarked
package org.luzhi.axon.architecture;

import org.jspecify.annotations.NullMarked;
