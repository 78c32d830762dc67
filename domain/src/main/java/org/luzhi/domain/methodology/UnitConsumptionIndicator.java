package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.methodology.IndicatorScore.ProductScore;
import org.luzhi.domain.standard.Levels;
import org.luzhi.domain.standard.PinnedRow;

/**
 * Unit consumption between the anchors of each product's GB limit. Each use carries a part of the points as large as its
 * part of the energy; what a product weighs is the sum of that.
 */
final class UnitConsumptionIndicator implements ScoredIndicator {

    private final Indicator indicator;
    private final BigDecimal kgcePerKwh;
    private final List<ProductUses> products;
    private final List<ProductUses> scored;
    private final BigDecimal energy;

    private UnitConsumptionIndicator(Indicator indicator, BigDecimal kgcePerKwh, List<ProductUses> products) {
        this.indicator = indicator;
        this.kgcePerKwh = kgcePerKwh;
        this.products = products;
        this.scored = products.stream().filter(one -> one.unusable() == null).toList();
        this.energy = scored.stream().map(one -> one.weight(kgcePerKwh)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static UnitConsumptionIndicator of(Methodology methodology, Indicator indicator, List<ScoredUse> uses) {
        List<ProductUses> products = uses.stream()
                .filter(use -> Levels.of(use.limit()).isPresent())
                .collect(Collectors.groupingBy(use -> anchors(use.limit()), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ProductUses::of)
                .toList();
        return new UnitConsumptionIndicator(indicator, methodology.definition().kgcePerKwh(), products);
    }

    /** One text for one limit: a row whose numbers were mended is another limit, even under the same edition. */
    private static String anchors(PinnedRow limit) {
        return String.join(
                "|", limit.code(), limit.edition(), limit.unit(), limit.values().toString());
    }

    @Override
    public Indicator indicator() {
        return indicator;
    }

    @Override
    public boolean applies() {
        return !products.isEmpty();
    }

    @Override
    public boolean isComputed() {
        return !scored.isEmpty();
    }

    @Override
    public boolean isProvisional() {
        return products.stream()
                .anyMatch(one -> one.hasGaps() || !one.all().stream().allMatch(ScoredUse::accepted));
    }

    @Override
    public List<Addend> addends(Share share) {
        return scored.stream()
                .flatMap(product -> product.computable().stream().map(use -> addend(product, use, share)))
                .toList();
    }

    private Addend addend(ProductUses product, ScoredUse use, Share share) {
        BigDecimal dividend =
                product.reached().multiply(product.weight(use, kgcePerKwh)).multiply(share.part());
        BigDecimal divisor = product.span().multiply(energy).multiply(share.whole());
        return new Addend(
                dividend.divide(divisor, Points.EXACT, RoundingMode.HALF_EVEN),
                indicator.code(),
                use.enterprise(),
                use.product(),
                use.period(),
                use.energy(),
                use.quantity(),
                use.limit(),
                null,
                null,
                null,
                use.accepted(),
                use.position(),
                use.eventId());
    }

    @Override
    public IndicatorScore score() {
        return new IndicatorScore(
                indicator,
                applies(),
                isComputed() ? Points.total(addends(Share.ALL)) : null,
                null,
                products.stream().map(this::score).toList());
    }

    private ProductScore score(ProductUses product) {
        String unusable = product.unusable();
        boolean usable = unusable == null;
        return new ProductScore(
                product.limit().code(),
                product.limit().edition(),
                product.limit().unit(),
                usable ? product.value() : null,
                usable ? Decimals.quotient(product.reached(), product.span()) : null,
                usable ? Decimals.quotient(product.weight(kgcePerKwh), energy) : null,
                unusable,
                product.limit().correction(),
                product.all().size());
    }
}
