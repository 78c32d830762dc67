/** The ledger live: its processor, its tables, its key, its checkpoints and the file they also stand in. */
@NullMarked
package org.luzhi.axon.ledger;

import org.jspecify.annotations.NullMarked;
