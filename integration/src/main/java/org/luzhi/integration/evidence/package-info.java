/** The original bytes of what arrived, and the port to where they are kept. */
@NullMarked
package org.luzhi.integration.evidence;

import org.jspecify.annotations.NullMarked;
