package org.luzhi.axon.processing;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Set;
import org.luzhi.projections.fold.FoldProgress;

/** Position, lag and rate of every live fold. */
final class FoldMetrics implements MeterBinder {

    private final Set<String> folds;
    private final FoldProgress progress;
    private final HistoryFeed feed;

    FoldMetrics(Set<String> folds, FoldProgress progress, HistoryFeed feed) {
        this.folds = folds;
        this.progress = progress;
        this.feed = feed;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String fold : folds) {
            Gauge.builder("luzhi.fold.position", progress, live -> live.next(fold))
                    .tag("fold", fold)
                    .description("position of the next event that the fold will apply")
                    .register(registry);
            Gauge.builder("luzhi.fold.lag", progress, live -> Math.max(0, feed.head() - live.next(fold)))
                    .tag("fold", fold)
                    .description("events that the fold is behind the head")
                    .register(registry);
            FunctionCounter.builder("luzhi.fold.events", progress, live -> live.next(fold))
                    .tag("fold", fold)
                    .description("events applied; its rate is the fold's")
                    .register(registry);
        }
    }
}
