/** Why something was refused or questioned: stable codes, places, and both languages. */
@NullMarked
package org.luzhi.domain.refusal;

import org.jspecify.annotations.NullMarked;
