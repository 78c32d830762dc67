package org.luzhi.projections.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.fold.Viewpoint;

/**
 * Enterprises by score.
 *
 * @param next what to ask {@code after} for the page that follows; null on the last
 */
public record Ranking(
        int year,
        Viewpoint viewpoint,
        String methodology,
        List<Place> items,
        @Nullable String next) {

    /**
     * @param rank from 1; equal scores share a rank; null without a score
     * @param score 0 to 100
     * @param coverage 0 to 1
     */
    public record Place(
            @Nullable Integer rank,
            UnifiedSocialCreditCode enterprise,
            String name,
            String cluster,
            String region,
            @Nullable BigDecimal score,
            BigDecimal coverage,
            boolean provisional) {}
}
