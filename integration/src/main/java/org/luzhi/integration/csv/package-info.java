/** Filings as CSV, as spreadsheets of both languages write it. */
@NullMarked
package org.luzhi.integration.csv;

import org.jspecify.annotations.NullMarked;
