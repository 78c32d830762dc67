/** Filings as JSON: read strictly, kept exactly, every error with its pointer. */
@NullMarked
package org.luzhi.integration.json;

import org.jspecify.annotations.NullMarked;
