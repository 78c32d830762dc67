package org.luzhi.projections.console;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.methodology.IndicatorScore;
import org.luzhi.domain.methodology.IndicatorScore.ProductScore;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.domain.standard.PinnedRow;

/**
 * A product of a score card beside the limit it was measured by.
 *
 * @param limit null when no use of the product could be scored
 */
record ProductLine(ProductScore product, @Nullable PinnedRow limit) {

    static List<ProductLine> of(ScoreCard card) {
        return card.indicators().stream()
                .map(IndicatorScore::products)
                .flatMap(List::stream)
                .map(product -> new ProductLine(product, limit(card, product)))
                .toList();
    }

    private static @Nullable PinnedRow limit(ScoreCard card, ProductScore product) {
        return card.addends().stream()
                .flatMap(addend -> Stream.ofNullable(addend.limit()))
                .filter(row ->
                        row.code().equals(product.product()) && row.edition().equals(product.edition()))
                .findFirst()
                .orElse(null);
    }
}
