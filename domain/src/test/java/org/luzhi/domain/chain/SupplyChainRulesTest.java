package org.luzhi.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.Examples;
import org.luzhi.domain.chain.SupplyChain.Purchase;
import org.luzhi.domain.chain.SupplyChain.Role;
import org.luzhi.domain.chain.SupplyChain.Sale;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Told;

public class SupplyChainRulesTest {

    static final String LOCAL = "91140405MA05UPPL19";
    static final String AWAY = "91320100MA0AWAY01G";
    static final String BUYER = "91140423MA0BUYER1F";

    private static final SupplyChainRules RULES = new SupplyChainRules();
    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2025, 1);

    static Purchase bought(@Nullable String supplier, String amount) {
        return new Purchase(supplier, "raw_coal", SupplyScope.MATERIALS, new BigDecimal(amount));
    }

    static Sale sold(@Nullable String buyer, String amount) {
        return new Sale(buyer, "methanol", SupplyScope.MATERIALS, new BigDecimal(amount));
    }

    /** 300.5 of 1 000 from Changzhi. */
    public static SupplyChain content() {
        return new SupplyChain(
                List.of(new Role("coal_chemistry", ChainRole.CORE), new Role("new_materials", ChainRole.SUPPORT)),
                List.of(bought(LOCAL, "300.5"), bought(AWAY, "600"), bought(null, "99.5")),
                List.of(sold(BUYER, "1500"), sold(null, "20")));
    }

    private static List<String> problems(List<Role> roles, List<Purchase> purchases, List<Sale> sales) {
        return Told.of(RULES, new SupplyChain(roles, purchases, sales), QUARTER);
    }

    @Test
    void a_plain_quarter_is_without_problem() {
        assertThat(Told.of(RULES, content(), QUARTER)).isEmpty();
        assertThat(RULES.checkOf(Examples.METHANOL_WORKS, content())).isEmpty();
        assertThat(RULES.periods()).containsExactly(ReportingPeriod.Kind.QUARTER);
    }

    @Test
    void figures_by_hand() {
        assertThat(RULES.figures(content(), List.of()))
                .hasToString("{chain.purchases=1000, chain.purchases-local=300.5, chain.role=2, chain.sales=1520}");
    }

    @ParameterizedTest
    @CsvSource({"SUPPORT, 1", "CORE, 2", "LEADER, 3"})
    void a_role_has_points(ChainRole role, BigDecimal points) {
        SupplyChain content = new SupplyChain(List.of(new Role("led", role)), List.of(), List.of());

        assertThat(RULES.figures(content, List.of())).containsEntry("chain.role", points);
    }

    @Test
    void a_division_stands_in_the_third_to_eighth_character() {
        assertThat(bought(LOCAL, "1").isLocal()).isTrue();
        assertThat(bought("1404" + AWAY.substring(4), "1").isLocal()).isFalse();
        assertThat(bought(null, "1").isLocal()).isFalse();
    }

    @Test
    void nothing_at_all_is_no_filing() {
        assertThat(problems(List.of(), List.of(), List.of())).containsExactly("ERROR supply.nothing /content");
    }

    @Test
    void a_chain_is_known_and_named_once() {
        assertThat(problems(
                        List.of(
                                new Role("bitcoin", ChainRole.LEADER),
                                new Role("led", ChainRole.CORE),
                                new Role("led", ChainRole.LEADER)),
                        List.of(),
                        List.of()))
                .containsExactly(
                        "ERROR supply.chain-unknown /content/roles/0/chain",
                        "ERROR supply.chain-twice /content/roles/2/chain");
        assertThat(Standards.builtIn().table("chains").rows()).hasSize(10);
    }

    @Test
    void an_amount_is_not_negative_and_a_material_is_named() {
        assertThat(problems(
                        List.of(),
                        List.of(new Purchase(LOCAL, "", SupplyScope.SERVICES, BigDecimal.ONE.negate())),
                        List.of(new Sale(null, "a\nb", SupplyScope.EQUIPMENT, BigDecimal.ONE.negate()))))
                .containsExactly(
                        "ERROR text.missing /content/purchases/0/material",
                        "ERROR value.negative /content/purchases/0/amount",
                        "ERROR text.wrong /content/sales/0/material",
                        "ERROR value.negative /content/sales/0/amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9114", "91140405ma05uppl19", "91140405MA0SUPPL19"})
    void a_partner_code_has_its_form(String code) {
        assertThat(problems(List.of(), List.of(bought(code, "1")), List.of(sold(code, "1"))))
                .containsExactly(
                        "ERROR uscc.wrong /content/purchases/0/supplier", "ERROR uscc.wrong /content/sales/0/buyer");
    }

    @Test
    void a_partner_code_that_fails_its_check_character_is_questioned() {
        String failing = Examples.FAILING.value();

        assertThat(problems(List.of(), List.of(bought(failing, "1")), List.of(sold(failing, "1"))))
                .containsExactly(
                        "WARNING supply.code-fails /content/purchases/0/supplier",
                        "WARNING supply.code-fails /content/sales/0/buyer");
    }

    @Test
    void nobody_supplies_himself() {
        String self = Examples.METHANOL_WORKS.value();
        SupplyChain content =
                new SupplyChain(List.of(), List.of(bought(null, "1"), bought(self, "1")), List.of(sold(self, "1")));

        assertThat(Told.of(RULES.checkOf(Examples.METHANOL_WORKS, content)))
                .containsExactly(
                        "ERROR supply.self /content/purchases/1/supplier", "ERROR supply.self /content/sales/0/buyer");
    }

    @Test
    void an_equal_line_may_have_been_counted_twice() {
        assertThat(problems(List.of(), List.of(bought(LOCAL, "1.0"), bought(LOCAL, "1")), List.of()))
                .containsExactly("WARNING line.twice /content/purchases/1");
    }
}
