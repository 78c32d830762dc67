package org.luzhi.domain.chain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.Decimals;

/** Lays the filings of one period beside each other: what a buyer says it bought and a supplier says it sold. Pure. */
public final class SupplyEdges {

    private static final Comparator<Key> IN_ORDER =
            Comparator.comparing(Key::supplier).thenComparing(Key::buyer).thenComparing(Key::scope);

    private SupplyEdges() {}

    private record Key(String supplier, String buyer, SupplyScope scope) {}

    /**
     * Every edge that at least one side filed, by supplier, buyer and scope. Lines without a partner's code are no edges.
     *
     * @param filed what each enterprise filed for the period
     */
    public static List<SupplyEdge> of(Map<UnifiedSocialCreditCode, SupplyChain> filed) {
        Map<Key, BigDecimal> bought = new HashMap<>();
        Map<Key, BigDecimal> sold = new HashMap<>();
        filed.forEach((enterprise, content) -> {
            content.purchases()
                    .forEach(line -> add(bought, line.supplier(), enterprise.value(), line.scope(), line.amount()));
            content.sales().forEach(line -> add(sold, enterprise.value(), line.buyer(), line.scope(), line.amount()));
        });
        SortedSet<Key> keys = new TreeSet<>(IN_ORDER);
        keys.addAll(bought.keySet());
        keys.addAll(sold.keySet());
        return keys.stream()
                .map(key -> new SupplyEdge(key.supplier(), key.buyer(), key.scope(), bought.get(key), sold.get(key)))
                .toList();
    }

    private static void add(
            Map<Key, BigDecimal> side,
            @Nullable String supplier,
            @Nullable String buyer,
            SupplyScope scope,
            BigDecimal amount) {
        if (supplier != null && buyer != null) {
            side.merge(new Key(supplier, buyer, scope), amount, (before, more) -> Decimals.normal(before.add(more)));
        }
    }
}
