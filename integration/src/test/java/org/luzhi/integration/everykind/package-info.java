/** A subject that no one files, with a field of every kind: what is proven of it holds of any subject. */
@NullMarked
package org.luzhi.integration.everykind;

import org.jspecify.annotations.NullMarked;
