/** What the house's three people do, from end to end. */
@NullMarked
package org.luzhi.axon.journey;

import org.jspecify.annotations.NullMarked;
