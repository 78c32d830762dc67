/** Filings as workbooks: read as streams within bounds, templates written, problems written back into the same workbook. */
@NullMarked
package org.luzhi.integration.workbook;

import org.jspecify.annotations.NullMarked;
