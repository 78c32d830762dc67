package org.luzhi.domain.subject;

/**
 * What a filing says, apart from who says it of which period. A record whose lists are its sections, lines in one
 * canonical order and decimals in one canonical scale, so that two equal filings are equal values; its component names are
 * the JSON that is filed, recorded and digested.
 */
public interface Content {}
