/** The command side: the bus, its retries, and which aggregates it reaches. */
@NullMarked
package org.luzhi.axon.command;

import org.jspecify.annotations.NullMarked;
