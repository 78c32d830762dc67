package org.luzhi.projections.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.fold.KnownPrefix;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.fold.Viewpoint;

/**
 * The filings of a year as a viewpoint knows them, from a fold keyed by filing id: from its table when all is known, else
 * by folding the known prefix of the history.
 */
public final class FoldView<S> {

    private static final int ALL = 10_000_000;

    private final LiveFold<S> live;
    private final Fold<S> fold;
    private final HistoryReader history;
    private final EventCodec codec;

    public FoldView(LiveFold<S> live, Fold<S> fold, HistoryReader history, EventCodec codec) {
        this.live = live;
        this.fold = fold;
        this.history = history;
        this.codec = codec;
    }

    /** @param enterprise null for all */
    public Collection<S> year(@Nullable UnifiedSocialCreditCode enterprise, int year, Viewpoint viewpoint) {
        return viewpoint.knowsAll() ? live(enterprise, year) : known(enterprise, year, viewpoint);
    }

    private Collection<S> live(@Nullable UnifiedSocialCreditCode enterprise, int year) {
        // A filing id begins with the enterprise's code and a dot; the slash is the character behind the dot.
        Condition condition = new Condition()
                .and("year = ?", year)
                .and("key > ?", enterprise == null ? null : enterprise + ".")
                .and("key < ?", enterprise == null ? null : enterprise + "/");
        return live.where(condition.sql(), condition.arguments(), ALL);
    }

    private Collection<S> known(@Nullable UnifiedSocialCreditCode enterprise, int year, Viewpoint viewpoint) {
        long end = KnownPrefix.end(viewpoint, history);
        if (enterprise == null) {
            Predicate<EventRecord> scope = event -> event.aggregateId().startsWith("filing/")
                    && event.aggregateId().contains("." + year);
            return List.copyOf(FoldRun.upTo(fold, history, codec, end, scope).values());
        }
        // Keyed by filing id, and so in the key's own words: <USCC>.<subject>.<period>.
        return FoldRun.of(List.of(OneEnterprise.filings(enterprise)), fold, history, codec, end).entrySet().stream()
                .filter(entry -> entry.getKey().contains("." + year))
                .map(Map.Entry::getValue)
                .toList();
    }
}
