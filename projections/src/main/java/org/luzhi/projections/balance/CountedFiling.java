package org.luzhi.projections.balance;

import org.luzhi.domain.filing.FilingId;

/** The version that counted, and its event. */
public record CountedFiling(FilingId filing, int version, boolean accepted, long position, String eventId) {}
