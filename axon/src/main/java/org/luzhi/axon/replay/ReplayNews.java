package org.luzhi.axon.replay;

import java.util.List;
import java.util.function.Consumer;
import org.luzhi.axon.store.CommitListener;
import org.luzhi.axon.store.CommittedEvent;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.replay.ReplayEvent;

/**
 * Hears what happens to replays, in order. Apart from who runs them, because they speak on the command bus, which needs the
 * writer, which needs its listeners.
 */
public final class ReplayNews implements CommitListener {

    private volatile Consumer<HistoryEvent> reader = event -> {};

    void readBy(Consumer<HistoryEvent> next) {
        reader = next;
    }

    @Override
    public void committed(List<CommittedEvent> events) {
        for (CommittedEvent committed : events) {
            if (committed.event().content() instanceof ReplayEvent) {
                reader.accept(committed.event());
            }
        }
    }
}
