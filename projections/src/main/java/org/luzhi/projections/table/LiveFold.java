package org.luzhi.projections.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;

/**
 * A live fold to ask. Every question first waits, up to two seconds, until the fold holds what had been committed when it
 * was asked: who has just filed sees the filing.
 */
public final class LiveFold<S> {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final FoldTable<S> table;
    private final FoldProgress progress;
    private final HistoryReader history;

    public LiveFold(FoldTable<S> table, FoldProgress progress, HistoryReader history) {
        this.table = table;
        this.progress = progress;
        this.history = history;
    }

    public Optional<S> find(String key) {
        catchUp();
        return table.find(key);
    }

    /** See {@link FoldTable#where}. */
    public List<S> where(String condition, List<?> arguments, int limit) {
        catchUp();
        return table.where(condition, arguments, limit);
    }

    /** See {@link FoldTable#last}. */
    public List<S> last(String condition, List<?> arguments, int limit) {
        catchUp();
        return table.last(condition, arguments, limit);
    }

    /** A fold that is further behind than one can wait for, as in a rebuild, answers with what it holds. */
    private void catchUp() {
        progress.await(table.fold().name(), history.head(), PATIENCE);
    }
}
