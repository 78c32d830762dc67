/** Personal values under keys that can be erased. */
@NullMarked
package org.luzhi.axon.personal;

import org.jspecify.annotations.NullMarked;
