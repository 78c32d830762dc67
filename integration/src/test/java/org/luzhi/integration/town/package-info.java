/** A town without a database: recording, in-memory implementations of everything the doors need. */
@NullMarked
package org.luzhi.integration.town;

import org.jspecify.annotations.NullMarked;
