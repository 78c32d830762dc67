package org.luzhi.domain.production;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.Quantity;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.production.Production.LocalProcessing;
import org.luzhi.domain.production.Production.Product;

/** What a month's production amounts to: output values in 10⁴ yuan, masses in t. Needs no table. */
final class ProductionAccount {

    private final Production content;

    ProductionAccount(Production content) {
        this.content = content;
    }

    SortedMap<String, BigDecimal> figures() {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        figures.put("production.output-value", total());
        figures.put("production.deep-output-value", value(Product::isDeepChemical));
        figures.put("production.sei-output-value", value(line -> line.strategicEmerging()
                .isYes()));
        figures.put("production.chemical-output-value", value(line -> line.chemical()
                .isYes()));
        figures.put(
                "production.new-product-value", value(line -> line.newProduct().isYes()));
        figures.put("production.tonnes", tonnes());
        figures.put("production.local-made", local(LocalProcessing::made));
        figures.put("production.local-processed", local(LocalProcessing::processed));
        figures.put("production.steps", deepestStep());
        return figures;
    }

    private BigDecimal total() {
        return content.totalOutputValue() == null ? value(line -> true) : content.totalOutputValue();
    }

    private BigDecimal value(Predicate<Product> which) {
        return Decimals.normal(content.products().stream()
                .filter(which)
                .map(Product::outputValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Products that are weighed; what is counted in pieces or by volume has no tonnes. */
    private BigDecimal tonnes() {
        return Decimals.normal(content.products().stream()
                .filter(line -> line.unit().dimension() == Dimension.MASS)
                .map(line -> tonnes(line.quantity(), line.unit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal local(Function<LocalProcessing, BigDecimal> which) {
        return Decimals.normal(content.localProcessing().stream()
                .map(line -> weighed(line, which.apply(line)))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal weighed(LocalProcessing line, BigDecimal amount) {
        if (line.unit().dimension() == Dimension.MASS) {
            return tonnes(amount, line.unit());
        }
        BigDecimal density = Objects.requireNonNull(line.densityKgPerM3(), "a volume without density");
        BigDecimal cubicMetres = new Quantity(amount, line.unit()).in(Unit.M3).amount();
        return tonnes(cubicMetres.multiply(density), Unit.KG);
    }

    private static BigDecimal tonnes(BigDecimal amount, Unit unit) {
        return new Quantity(amount, unit).in(Unit.T).amount();
    }

    /** The deepest step of what was really made; 0 when nothing was. */
    private BigDecimal deepestStep() {
        return content.products().stream()
                .filter(line -> line.quantity().signum() > 0)
                .map(Product::step)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
