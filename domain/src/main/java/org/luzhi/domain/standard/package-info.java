/** Factor, limit and calendar tables as versioned data with source and confidence. */
@NullMarked
package org.luzhi.domain.standard;

import org.jspecify.annotations.NullMarked;
