/** Folds kept in tables of PostgreSQL. */
@NullMarked
package org.luzhi.projections.table;

import org.jspecify.annotations.NullMarked;
