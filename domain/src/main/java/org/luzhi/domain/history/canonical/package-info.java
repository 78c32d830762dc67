/** The history's own JSON, read straight into its records: only what is written exactly as we write it, and that fast. */
@NullMarked
package org.luzhi.domain.history.canonical;

import org.jspecify.annotations.NullMarked;
