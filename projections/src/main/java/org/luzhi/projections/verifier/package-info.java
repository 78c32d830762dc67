/** The offline verifier: recomputes a bundle and says MATCH or MISMATCH. Free of Spring, Axon, database and network. */
@NullMarked
package org.luzhi.projections.verifier;

import org.jspecify.annotations.NullMarked;
