/** What the doors ask of the history: positions, standings, earlier quantities, what a filing holds so far. */
@NullMarked
package org.luzhi.axon.directory;

import org.jspecify.annotations.NullMarked;
