package org.luzhi.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.domain.chain.SupplyChainRulesTest.AWAY;
import static org.luzhi.domain.chain.SupplyChainRulesTest.BUYER;
import static org.luzhi.domain.chain.SupplyChainRulesTest.LOCAL;
import static org.luzhi.domain.chain.SupplyChainRulesTest.bought;
import static org.luzhi.domain.chain.SupplyChainRulesTest.sold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.chain.SupplyChain.Purchase;
import org.luzhi.domain.chain.SupplyChain.Sale;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

class SupplyEdgesTest {

    private static SupplyChain filed(List<Purchase> purchases, List<Sale> sales) {
        return new SupplyChain(List.of(), purchases, sales);
    }

    private static UnifiedSocialCreditCode code(String value) {
        return new UnifiedSocialCreditCode(value);
    }

    private static SupplyEdge edge(@Nullable String bought, @Nullable String sold) {
        return new SupplyEdge(
                LOCAL,
                BUYER,
                SupplyScope.MATERIALS,
                bought == null ? null : new BigDecimal(bought),
                sold == null ? null : new BigDecimal(sold));
    }

    @Test
    void an_edge_is_confirmed_when_both_sides_filed_it() {
        List<SupplyEdge> edges = SupplyEdges.of(Map.of(
                code(BUYER), filed(List.of(bought(LOCAL, "100"), bought(LOCAL, "20.5")), List.of()),
                code(LOCAL), filed(List.of(), List.of(sold(BUYER, "118")))));

        assertThat(edges).containsExactly(edge("120.5", "118"));
        assertThat(edges.getFirst().confirmed()).isTrue();
        assertThat(edges.getFirst().agreed()).isEqualTo("118");
        assertThat(edges.getFirst().difference()).isEqualTo("2.5");
    }

    @Test
    void one_side_alone_confirms_nothing() {
        List<SupplyEdge> edges =
                SupplyEdges.of(Map.of(code(BUYER), filed(List.of(bought(LOCAL, "100")), List.of(sold(AWAY, "7")))));

        assertThat(edges)
                .containsExactly(
                        edge("100", null),
                        new SupplyEdge(BUYER, AWAY, SupplyScope.MATERIALS, null, new BigDecimal("7")));
        assertThat(edges).noneMatch(SupplyEdge::confirmed);
        assertThat(edges).extracting(SupplyEdge::agreed).containsOnly(BigDecimal.ZERO);
        assertThat(edges.getFirst().difference()).isEqualTo("100");
    }

    @Test
    void another_scope_is_another_edge_and_a_nameless_partner_none() {
        Purchase service = new Purchase(LOCAL, "repair", SupplyScope.SERVICES, BigDecimal.ONE);

        assertThat(SupplyEdges.of(Map.of(
                        code(BUYER), filed(List.of(service, bought(null, "3")), List.of()),
                        code(LOCAL), filed(List.of(), List.of(sold(BUYER, "1"), sold(null, "4"))))))
                .extracting(SupplyEdge::confirmed)
                .containsExactly(false, false);
    }

    @Test
    void the_order_of_lines_is_neutral_and_no_amount_is_lost() {
        Random random = new Random(41);
        List<String> codes = List.of(LOCAL, AWAY, BUYER);
        for (int run = 0; run < 10_000; run++) {
            Map<UnifiedSocialCreditCode, SupplyChain> filed = new TreeMap<>();
            Map<UnifiedSocialCreditCode, SupplyChain> shuffled = new TreeMap<>();
            BigDecimal bought = BigDecimal.ZERO;
            for (String enterprise : codes) {
                List<Purchase> purchases = new ArrayList<>();
                List<Sale> sales = new ArrayList<>();
                for (int line = random.nextInt(4); line > 0; line--) {
                    String partner = codes.get(random.nextInt(3));
                    String amount =
                            BigDecimal.valueOf(random.nextInt(100_000), 2).toString();
                    purchases.add(bought(partner, amount));
                    sales.add(sold(partner, amount));
                    bought = bought.add(new BigDecimal(amount));
                }
                filed.put(code(enterprise), filed(purchases, sales));
                Collections.shuffle(purchases, random);
                shuffled.put(code(enterprise), filed(purchases, sales));
            }

            List<SupplyEdge> edges = SupplyEdges.of(filed);

            assertThat(SupplyEdges.of(shuffled)).isEqualTo(edges);
            assertThat(edges.stream()
                            .map(SupplyEdge::bought)
                            .filter(amount -> amount != null)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(bought);
            assertThat(edges).allMatch(edge -> edge.confirmed() || edge.agreed().signum() == 0);
        }
    }
}
