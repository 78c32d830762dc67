/** Real processes, killed at bad moments. */
@NullMarked
package org.luzhi.axon.fault;

import org.jspecify.annotations.NullMarked;
