/** The auditor asks for the audit of the whole ledger: it runs in the background, one at a time. */
@NullMarked
package org.luzhi.projections.audit;

import org.jspecify.annotations.NullMarked;
