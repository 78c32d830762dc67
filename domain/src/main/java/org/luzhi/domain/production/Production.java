package org.luzhi.domain.production;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.subject.Content;
import org.luzhi.domain.subject.YesNo;

/**
 * A month's production as filed (工业产销总值及主要产品产量, NBS form B204-1).
 *
 * @param products at least one line; of a month without production one of quantity zero
 * @param localProcessing each material at most once
 * @param totalOutputValue 工业总产值 of the whole enterprise at stated prices, 10⁴ yuan; when null, that of the products
 */
public record Production(
        List<Product> products,
        List<LocalProcessing> localProcessing,
        @Nullable BigDecimal totalOutputValue) implements Content {

    public Production {
        products = products.stream().sorted(Product.CANONICAL).toList();
        localProcessing =
                localProcessing.stream().sorted(LocalProcessing.CANONICAL).toList();
        totalOutputValue = totalOutputValue == null ? null : Decimals.normal(totalOutputValue);
    }

    /**
     * The month's output of one product.
     *
     * @param product a code of {@code benchmarks.csv} or {@code products.csv}
     * @param quantity zero or more, in {@code unit}
     * @param outputValue at stated prices, 10⁴ yuan, zero or more
     * @param strategicEmerging 战略性新兴产业 (战略性新兴产业分类 2018)
     * @param newProduct 新产品
     * @param deepProcessing 精深加工: a chemical product carried beyond the commodity
     * @param chemical 化工产品, among which the deep-processed ones are counted
     * @param step how far down the chain from coal it stands, 1 (first processing) to 4
     */
    public record Product(
            String product,
            BigDecimal quantity,
            Unit unit,
            BigDecimal outputValue,
            YesNo strategicEmerging,
            YesNo newProduct,
            YesNo deepProcessing,
            YesNo chemical,
            BigDecimal step) {

        private static final Comparator<Product> CANONICAL = Comparator.comparing(Product::product)
                .thenComparing(Product::unit)
                .thenComparing(Product::quantity)
                .thenComparing(Product::outputValue)
                .thenComparing(Product::strategicEmerging)
                .thenComparing(Product::newProduct)
                .thenComparing(Product::deepProcessing)
                .thenComparing(Product::chemical)
                .thenComparing(Product::step);

        public Product {
            quantity = Decimals.normal(quantity);
            outputValue = Decimals.normal(outputValue);
            step = Decimals.normal(step);
        }

        /** Whether it counts as deep-processed: only a chemical product does, since those are what it is a share of. */
        boolean isDeepChemical() {
            return deepProcessing.isYes() && chemical.isYes();
        }
    }

    /**
     * A material made here, and how much of it was processed on the spot.
     *
     * @param made in {@code unit}, zero or more
     * @param processed in {@code unit}, no more than was made
     * @param unit of mass; of volume for coke-oven gas, with its density
     * @param densityKgPerM3 measured density at the gas meter's conditions; needed by volume
     */
    public record LocalProcessing(
            LocalMaterial material,
            BigDecimal made,
            BigDecimal processed,
            Unit unit,
            @Nullable BigDecimal densityKgPerM3) {

        private static final Comparator<LocalProcessing> CANONICAL = Comparator.comparing(LocalProcessing::material)
                .thenComparing(LocalProcessing::unit)
                .thenComparing(LocalProcessing::made)
                .thenComparing(LocalProcessing::processed)
                .thenComparing(LocalProcessing::densityKgPerM3, Comparator.nullsFirst(Comparator.naturalOrder()));

        public LocalProcessing {
            made = Decimals.normal(made);
            processed = Decimals.normal(processed);
            densityKgPerM3 = densityKgPerM3 == null ? null : Decimals.normal(densityKgPerM3);
        }
    }
}
