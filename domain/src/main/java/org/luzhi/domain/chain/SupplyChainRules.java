package org.luzhi.domain.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.chain.SupplyChain.Purchase;
import org.luzhi.domain.chain.SupplyChain.Role;
import org.luzhi.domain.chain.SupplyChain.Sale;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Findings;
import org.luzhi.domain.subject.SubjectRules;

/** The rules of {@code supply-chain}: by quarter, figures without any table. */
public final class SupplyChainRules implements SubjectRules<SupplyChain> {

    private static final int LONGEST_MATERIAL = 100;

    @Override
    public String subject() {
        return "supply-chain";
    }

    @Override
    public Class<SupplyChain> contentType() {
        return SupplyChain.class;
    }

    @Override
    public Set<ReportingPeriod.Kind> periods() {
        return Set.of(ReportingPeriod.Kind.QUARTER);
    }

    @Override
    public List<Problem> check(SupplyChain content, ReportingPeriod period, Standards standards) {
        Findings findings = new Findings();
        if (content.equals(new SupplyChain(List.of(), List.of(), List.of()))) {
            findings.error("supply.nothing", "/content");
        }
        Set<String> chains = new HashSet<>();
        findings.lines("roles", content.roles(), (at, line) -> {
            checkChain(findings, at + "/chain", line, chains, standards);
        });
        findings.lines("purchases", content.purchases(), (at, line) -> {
            checkParty(findings, at + "/supplier", line.supplier());
            checkGoods(findings, at, line.material(), line.amount());
        });
        findings.lines("sales", content.sales(), (at, line) -> {
            checkParty(findings, at + "/buyer", line.buyer());
            checkGoods(findings, at, line.material(), line.amount());
        });
        return findings.all();
    }

    private static void checkChain(Findings findings, String at, Role line, Set<String> seen, Standards standards) {
        if (standards.table("chains").newest(line.chain()).isEmpty()) {
            findings.error("supply.chain-unknown", at, line.chain());
        } else if (!seen.add(line.chain())) {
            findings.error("supply.chain-twice", at, line.chain());
        }
    }

    private static void checkGoods(Findings findings, String at, String material, BigDecimal amount) {
        findings.text(at + "/material", material, LONGEST_MATERIAL);
        findings.notNegative(at + "/amount", amount);
    }

    /** A code that fails its check character is questioned only: codes in real use fail. */
    private static void checkParty(Findings findings, String at, @Nullable String party) {
        if (party == null) {
            return;
        }
        if (!UnifiedSocialCreditCode.isForm(party)) {
            findings.error("uscc.wrong", at, party);
        } else if (!new UnifiedSocialCreditCode(party).checks()) {
            findings.question("supply.code-fails", at, party);
        }
    }

    /** Nobody supplies himself: that is a transfer inside the enterprise, which no local share may count. */
    @Override
    public List<Problem> checkOf(UnifiedSocialCreditCode enterprise, SupplyChain content) {
        Findings findings = new Findings();
        List<@Nullable String> suppliers = new ArrayList<>();
        content.purchases().forEach(line -> suppliers.add(line.supplier()));
        List<@Nullable String> buyers = new ArrayList<>();
        content.sales().forEach(line -> buyers.add(line.buyer()));
        refuseSelf(findings, enterprise, "/content/purchases/%d/supplier", suppliers);
        refuseSelf(findings, enterprise, "/content/sales/%d/buyer", buyers);
        return findings.all();
    }

    private static void refuseSelf(
            Findings findings, UnifiedSocialCreditCode self, String pointer, List<@Nullable String> parties) {
        for (int i = 0; i < parties.size(); i++) {
            if (self.value().equals(parties.get(i))) {
                findings.error("supply.self", pointer.formatted(i), self.value());
            }
        }
    }

    @Override
    public List<PinnedRow> pins(SupplyChain content, ReportingPeriod period, Standards standards) {
        return List.of();
    }

    @Override
    public SortedMap<String, BigDecimal> figures(SupplyChain content, List<PinnedRow> pinned) {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        figures.put("chain.purchases", sum(content.purchases().stream().map(Purchase::amount)));
        figures.put(
                "chain.purchases-local",
                sum(content.purchases().stream().filter(Purchase::isLocal).map(Purchase::amount)));
        figures.put("chain.sales", sum(content.sales().stream().map(Sale::amount)));
        figures.put("chain.role", highestRole(content));
        return figures;
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return Decimals.normal(amounts.reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** 3 leader, 2 core, 1 support, 0 none; in whichever chain it is most. */
    private static BigDecimal highestRole(SupplyChain content) {
        return content.roles().stream().map(line -> line.role().points()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
