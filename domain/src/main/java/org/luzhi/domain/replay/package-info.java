/** A replay of projections as a job: what an auditor may ask of it, what happens to it, and what it covers. */
@NullMarked
package org.luzhi.domain.replay;

import org.jspecify.annotations.NullMarked;
