package org.luzhi.projections.table;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.fold.Viewpoint;

/** The filings of a year as a viewpoint knows them, from a fold keyed by filing id. */
public final class FoldView<S> {

    private static final int ALL = 10_000_000;

    private final LiveFold<S> live;
    private final KnownFold<S> known;

    public FoldView(LiveFold<S> live, KnownFold<S> known) {
        this.live = live;
        this.known = known;
    }

    /** @param enterprise null for all */
    public Collection<S> year(@Nullable UnifiedSocialCreditCode enterprise, int year, Viewpoint viewpoint) {
        // A filing id begins with the enterprise's code and a dot; the slash is the character behind the dot.
        Condition keys = new Condition()
                .and("year = ?", year)
                .and("key > ?", enterprise == null ? null : enterprise + ".")
                .and("key < ?", enterprise == null ? null : enterprise + "/");
        if (viewpoint.knowsAll()) {
            return live.where(keys.sql(), keys.arguments(), ALL);
        }
        List<String> aggregates = enterprise == null ? KnownFold.EVERYONE : List.of(OneEnterprise.filings(enterprise));
        return known.where(keys, new Condition(), ALL, aggregates, viewpoint);
    }
}
