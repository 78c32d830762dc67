/**
 * Obligations (填报义务): who must file what by when. Who is obliged follows from industry and size by the table
 * {@code obligations}, never from the filer's word; the day from the table {@code calendar}.
 */
@NullMarked
package org.luzhi.domain.obligation;

import org.jspecify.annotations.NullMarked;
