/** What an enterprise is told once its filing is durable. */
@NullMarked
package org.luzhi.domain.receipt;

import org.jspecify.annotations.NullMarked;
