/** The one canonical path from a door to the history, and the ports it needs. */
@NullMarked
package org.luzhi.integration.channel;

import org.jspecify.annotations.NullMarked;
