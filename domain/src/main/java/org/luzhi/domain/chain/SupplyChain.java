package org.luzhi.domain.chain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.subject.Content;

/**
 * A quarter's supply as filed. Amounts in 10⁴ yuan without value-added tax, zero or more.
 *
 * @param roles in which chains it stands as what, each chain at most once
 * @param purchases all that was bought in the quarter, since the local share is a share of all of it
 * @param sales all that was sold
 */
public record SupplyChain(List<Role> roles, List<Purchase> purchases, List<Sale> sales) implements Content {

    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    public SupplyChain {
        roles = roles.stream().sorted(Role.CANONICAL).toList();
        purchases = purchases.stream().sorted(Purchase.CANONICAL).toList();
        sales = sales.stream().sorted(Sale.CANONICAL).toList();
    }

    /** @param chain a code of {@code chains.csv} */
    public record Role(String chain, ChainRole role) {

        private static final Comparator<Role> CANONICAL =
                Comparator.comparing(Role::chain).thenComparing(Role::role);
    }

    /**
     * @param supplier its unified social credit code; null for those that have none or are too small to list, who are
     *     never local
     * @param material its code or name
     */
    public record Purchase(@Nullable String supplier, String material, SupplyScope scope, BigDecimal amount) {

        private static final Comparator<Purchase> CANONICAL = Comparator.comparing(Purchase::supplier, ABSENT_FIRST)
                .thenComparing(Purchase::scope)
                .thenComparing(Purchase::material)
                .thenComparing(Purchase::amount);

        public Purchase {
            amount = Decimals.normal(amount);
        }

        /** Whether the supplier is registered in Changzhi: the division in its code begins with 1404. */
        boolean isLocal() {
            return supplier != null && supplier.startsWith("1404", 2);
        }
    }

    /**
     * @param buyer its unified social credit code; null for those that have none or are too small to list
     * @param material its code or name
     */
    public record Sale(@Nullable String buyer, String material, SupplyScope scope, BigDecimal amount) {

        private static final Comparator<Sale> CANONICAL = Comparator.comparing(Sale::buyer, ABSENT_FIRST)
                .thenComparing(Sale::scope)
                .thenComparing(Sale::material)
                .thenComparing(Sale::amount);

        public Sale {
            amount = Decimals.normal(amount);
        }
    }
}
