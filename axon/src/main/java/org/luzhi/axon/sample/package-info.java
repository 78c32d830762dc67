/** The sample city: invented enterprises whose year 2025 is filed through the real doors, on a stepped clock. */
@NullMarked
package org.luzhi.axon.sample;

import org.jspecify.annotations.NullMarked;
