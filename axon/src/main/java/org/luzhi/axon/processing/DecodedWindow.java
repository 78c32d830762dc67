package org.luzhi.axon.processing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.luzhi.domain.history.HistoryEvent;

/** Stretches of the history, read and decoded once for all processors that pass over them at about the same time. */
final class DecodedWindow {

    /** Events in a stretch; reading more than 1 000 at a time makes processors slower, not faster. */
    private static final int STRETCH = 250;

    private static final int STRETCHES = 4;

    /** Reads up to so many events from a position on. */
    @FunctionalInterface
    interface Reader {
        List<HistoryEvent> read(long from, int limit);
    }

    private final Reader history;
    private final Map<Long, List<TrackedEventMessage<?>>> stretches = new LinkedHashMap<>(16, 0.75f, true);

    DecodedWindow(Reader history) {
        this.history = history;
    }

    /** The events from that position to the end of its stretch, as far as they are there. */
    synchronized List<TrackedEventMessage<?>> from(long position) {
        long number = position / STRETCH;
        List<TrackedEventMessage<?>> stretch = stretches.computeIfAbsent(number, none -> new ArrayList<>(STRETCH));
        if (stretches.size() > STRETCHES) {
            stretches.remove(stretches.keySet().iterator().next());
        }
        int skip = (int) (position % STRETCH);
        if (skip >= stretch.size()) {
            long from = number * STRETCH + stretch.size();
            for (HistoryEvent event : history.read(from, STRETCH - stretch.size())) {
                stretch.add(message(event));
            }
        }
        return skip < stretch.size() ? List.copyOf(stretch.subList(skip, stretch.size())) : List.of();
    }

    private static TrackedEventMessage<?> message(HistoryEvent event) {
        GenericMessage<HistoryEvent> message = new GenericMessage<>(event.id(), event, Map.of());
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()), message, event::time);
    }
}
