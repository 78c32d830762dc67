package org.luzhi.projections.replay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.replay.Projection;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldJson;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.fold.MemoryHistory;

/** Live read models in memory, which a test may tamper with. */
final class MemoryLive implements LiveRows {

    final Map<String, TreeMap<String, String>> tables = new HashMap<>();
    private final long next;

    /** Every read model, as far as that position. */
    MemoryLive(MemoryHistory history, long next) {
        this.next = next;
        Arrays.stream(Projection.values())
                .map(ReplayedFolds::of)
                .forEach(fold -> tables.put(fold.name(), rows(fold, history)));
    }

    private <S> TreeMap<String, String> rows(Fold<S> fold, MemoryHistory history) {
        FoldJson<S> json = new FoldJson<>(fold);
        TreeMap<String, String> rows = new TreeMap<>();
        FoldRun.upTo(fold, history, MemoryHistory.CODEC, next, event -> true)
                .forEach((key, state) -> rows.put(key, json.write(state)));
        return rows;
    }

    TreeMap<String, String> table(String fold) {
        return Objects.requireNonNull(tables.get(fold));
    }

    @Override
    public Snapshot open() {
        return new Snapshot() {
            @Override
            public long next(String fold) {
                return next;
            }

            @Override
            public void rows(String fold, @Nullable String prefix, BiConsumer<String, String> each) {
                table(fold).forEach((key, state) -> {
                    if (prefix == null || key.startsWith(prefix)) {
                        each.accept(key, state);
                    }
                });
            }

            @Override
            public void close() {}
        };
    }
}
