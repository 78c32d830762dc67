/** Who may send what: checked on the buses, so that no door goes round it. */
@NullMarked
package org.luzhi.axon.access;

import org.jspecify.annotations.NullMarked;
