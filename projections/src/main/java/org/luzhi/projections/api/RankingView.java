package org.luzhi.projections.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.projections.score.Ranking;

/** A ranking as HTTP shows it. */
public record RankingView(
        int year,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Long knownAtPosition,
        String methodology,
        List<Item> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    /** One enterprise. */
    public record Item(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer rank,

            UnifiedSocialCreditCode enterprise,
            String name,
            String cluster,
            String region,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal score,

            BigDecimal coverage,
            boolean provisional) {

        static Item of(Ranking.Place place) {
            return new Item(
                    place.rank(),
                    place.enterprise(),
                    place.name(),
                    place.cluster(),
                    place.region(),
                    place.score(),
                    Decimals.rounded(place.coverage(), ScoreView.DECIMALS),
                    place.provisional());
        }
    }

    static RankingView of(Ranking ranking) {
        return new RankingView(
                ranking.year(),
                ranking.viewpoint().asOf(),
                ranking.viewpoint().knownAt(),
                ranking.viewpoint().knownAtPosition(),
                ranking.methodology(),
                ranking.items().stream().map(Item::of).toList(),
                ranking.next());
    }
}
