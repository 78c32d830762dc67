/** Axon's serializers over the one JSON of the history. */
@NullMarked
package org.luzhi.axon.serialization;

import org.jspecify.annotations.NullMarked;
