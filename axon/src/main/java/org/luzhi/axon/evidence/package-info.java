/** Original bytes in PostgreSQL: small ones in the transaction of their event, large ones before it. */
@NullMarked
package org.luzhi.axon.evidence;

import org.jspecify.annotations.NullMarked;
