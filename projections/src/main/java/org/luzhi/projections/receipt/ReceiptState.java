package org.luzhi.projections.receipt;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.ReceiptId;

/**
 * Which version of which filing a receipt is for. The rest follows from the event at {@code position}.
 *
 * @param filing null before the event
 */
public record ReceiptState(ReceiptId receipt, @Nullable FilingId filing, int version, long position) {}
