/** Tests of the canonical path. */
@NullMarked
package org.luzhi.integration.channel;

import org.jspecify.annotations.NullMarked;
