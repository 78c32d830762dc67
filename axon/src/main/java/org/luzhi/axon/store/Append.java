package org.luzhi.axon.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The events of one command, which go down together or not at all, and what goes down with them.
 *
 * @param done completes with the commit
 */
record Append(List<NewEvent> events, Map<Companion<?>, List<Object>> companions, CompletableFuture<Void> done) {

    /** Identifiers of the events. */
    List<String> ids() {
        return events.stream().map(NewEvent::id).toList();
    }
}
