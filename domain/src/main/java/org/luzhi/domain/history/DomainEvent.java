package org.luzhi.domain.history;

/** What happened. Implemented by records that carry {@link EventType}. */
public interface DomainEvent {}
