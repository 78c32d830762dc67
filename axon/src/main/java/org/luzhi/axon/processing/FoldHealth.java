package org.luzhi.axon.processing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.luzhi.projections.fold.FoldProgress;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Up when every fold's processor runs, holds its claim and is not in error. */
final class FoldHealth implements HealthIndicator {

    private final FoldProcessors folds;
    private final FoldProgress progress;
    private final HistoryFeed feed;

    FoldHealth(FoldProcessors folds, FoldProgress progress, HistoryFeed feed) {
        this.folds = folds;
        this.progress = progress;
        this.feed = feed;
    }

    @Override
    public Health health() {
        Map<String, Object> details = new LinkedHashMap<>();
        boolean up = true;
        for (var entry : folds.processors().entrySet()) {
            String state = state(entry.getValue());
            up &= state.equals("running");
            details.put(
                    entry.getKey(),
                    Map.of(
                            "state",
                            state,
                            "next",
                            progress.next(entry.getKey()),
                            "lag",
                            Math.max(0, feed.head() - progress.next(entry.getKey()))));
        }
        return (up ? Health.up() : Health.down()).withDetails(details).build();
    }

    private static String state(PooledStreamingEventProcessor processor) {
        if (!processor.isRunning()) {
            return "stopped";
        }
        if (processor.isError()) {
            return "error";
        }
        return processor.processingStatus().isEmpty() ? "unclaimed" : "running";
    }
}
