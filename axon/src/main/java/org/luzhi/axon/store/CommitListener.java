package org.luzhi.axon.store;

import java.util.List;

/**
 * Hears of every commit of this node, in order of positions, on the writer's thread and before the callers get their
 * answer. It must be quick and must not fail: the events are already history.
 */
@FunctionalInterface
public interface CommitListener {
    void committed(List<CommittedEvent> events);
}
