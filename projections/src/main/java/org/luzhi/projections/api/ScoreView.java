package org.luzhi.projections.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.methodology.Addend;
import org.luzhi.domain.methodology.Indicator;
import org.luzhi.domain.methodology.IndicatorScore;
import org.luzhi.domain.methodology.IndicatorScore.ProductScore;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.domain.methodology.ScoreCard.DimensionScore;
import org.luzhi.projections.score.Score;

/**
 * A score card as HTTP shows it: quotients to 10 decimals, the score itself exact.
 *
 * @param addends only in an explanation; their points sum to the score
 */
public record ScoreView(
        Score.Scope scope,
        @Nullable UnifiedSocialCreditCode enterprise,
        int year,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Long knownAtPosition,
        String methodology,
        String methodologyDigest,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal score,
        BigDecimal coverage,
        boolean provisional,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DimensionScore> dimensions,
        @Nullable List<IndicatorView> indicators,
        @Nullable List<Addend> addends) {

    static final int DECIMALS = 10;

    /** What one indicator came to. */
    public record IndicatorView(
            Indicator indicator,
            boolean applicable,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal score,

            @Nullable BigDecimal value,
            List<ProductScore> products) {

        static IndicatorView of(IndicatorScore indicator) {
            return new IndicatorView(
                    indicator.indicator(),
                    indicator.applicable(),
                    indicator.score(),
                    quotient(indicator.value()),
                    indicator.products().stream().map(IndicatorView::rounded).toList());
        }

        private static ProductScore rounded(ProductScore product) {
            return new ProductScore(
                    product.product(),
                    product.edition(),
                    product.unit(),
                    quotient(product.value()),
                    quotient(product.score()),
                    quotient(product.share()),
                    product.unusable(),
                    product.uncorrected(),
                    product.uses());
        }
    }

    static ScoreView card(Score score) {
        List<IndicatorView> indicators =
                score.card().indicators().stream().map(IndicatorView::of).toList();
        return of(score, indicators, null);
    }

    static ScoreView explanation(Score score) {
        return of(score, null, score.card().addends());
    }

    private static ScoreView of(Score score, @Nullable List<IndicatorView> indicators, @Nullable List<Addend> addends) {
        ScoreCard card = score.card();
        return new ScoreView(
                score.scope(),
                score.enterprise(),
                score.year(),
                score.viewpoint().asOf(),
                score.viewpoint().knownAt(),
                score.viewpoint().knownAtPosition(),
                card.methodology(),
                card.methodologyDigest(),
                card.score(),
                Decimals.rounded(card.coverage(), DECIMALS),
                card.provisional(),
                card.dimensions(),
                indicators,
                addends);
    }

    private static @Nullable BigDecimal quotient(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.rounded(value, DECIMALS);
    }
}
