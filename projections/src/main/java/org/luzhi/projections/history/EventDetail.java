package org.luzhi.projections.history;

/** @param recordHash SHA-256 of the canonical record, lower-case hex: the ledger's entry */
public record EventDetail(EventItem event, String recordHash) {}
