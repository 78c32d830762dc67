/** The one line of appends: events into PostgreSQL in groups, and the history read back in their order. */
@NullMarked
package org.luzhi.axon.store;

import org.jspecify.annotations.NullMarked;
