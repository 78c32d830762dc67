/** Names, revisions and JSON of events; the canonical record; steps that carry old revisions forward. */
@NullMarked
package org.luzhi.domain.history;

import org.jspecify.annotations.NullMarked;
