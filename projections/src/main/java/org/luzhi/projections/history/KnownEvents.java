package org.luzhi.projections.history;

/** @param events how many; the position of the first event that is not known */
public record KnownEvents(long events) {}
