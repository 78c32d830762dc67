/** HTTP for the questions of architecture §3. */
@NullMarked
package org.luzhi.projections.api;

import org.jspecify.annotations.NullMarked;
