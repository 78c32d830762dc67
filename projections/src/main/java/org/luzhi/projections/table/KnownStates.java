package org.luzhi.projections.table;

import java.util.List;
import java.util.SortedMap;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.fold.KnownPrefix;
import org.luzhi.projections.fold.Viewpoint;

/** The states of a fold as a viewpoint knows them, made by folding the known prefix of the history. */
public final class KnownStates<S> {

    private final Fold<S> fold;
    private final HistoryReader history;
    private final EventCodec codec;

    public KnownStates(Fold<S> fold, HistoryReader history, EventCodec codec) {
        this.fold = fold;
        this.history = history;
        this.codec = codec;
    }

    /** @param aggregates how the identifiers of the aggregates begin that are asked about */
    public SortedMap<String, S> of(String aggregates, Viewpoint viewpoint) {
        return FoldRun.of(List.of(aggregates), fold, history, codec, KnownPrefix.end(viewpoint, history));
    }
}
