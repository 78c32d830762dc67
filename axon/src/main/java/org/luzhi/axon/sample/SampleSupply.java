package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.chain.ChainRole;
import org.luzhi.domain.chain.SupplyChain;
import org.luzhi.domain.chain.SupplyScope;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;

/** The quarter's supply: each deal stands once in the data and is told by whichever of its sides files. */
record SampleSupply(SampleCity city, List<Role> roles, List<Deal> deals) implements SampleSubject {

    /** @param enterprise files its supply */
    record Role(UnifiedSocialCreditCode enterprise, String chain, ChainRole role) {}

    /**
     * @param supplier null for one outside the city that is too small to list
     * @param buyer null like it
     * @param monthly in a typical month, 10⁴ yuan
     */
    record Deal(
            @Nullable String supplier,
            @Nullable String buyer,
            String material,
            SupplyScope scope,
            BigDecimal monthly) {}

    @Override
    public String name() {
        return "supply-chain";
    }

    @Override
    public String numbered() {
        return "GY";
    }

    @Override
    public List<UnifiedSocialCreditCode> filers() {
        return roles.stream().map(Role::enterprise).distinct().toList();
    }

    @Override
    public SupplyChain content(SampleEnterprise enterprise, ReportingPeriod period) {
        BigDecimal season = season(period);
        String self = enterprise.code().value();
        return new SupplyChain(
                roles.stream()
                        .filter(role -> role.enterprise().equals(enterprise.code()))
                        .map(role -> new SupplyChain.Role(role.chain(), role.role()))
                        .toList(),
                deals.stream()
                        .filter(deal -> self.equals(deal.buyer()))
                        .map(deal -> new SupplyChain.Purchase(
                                deal.supplier(),
                                deal.material(),
                                deal.scope(),
                                deal.monthly().multiply(season)))
                        .toList(),
                deals.stream()
                        .filter(deal -> self.equals(deal.supplier()))
                        .map(deal -> new SupplyChain.Sale(
                                deal.buyer(),
                                deal.material(),
                                deal.scope(),
                                deal.monthly().multiply(season)))
                        .toList());
    }

    /** How many typical months the quarter makes. */
    private BigDecimal season(ReportingPeriod quarter) {
        int from = quarter.first().getMonthValue() - 1;
        Stream<BigDecimal> months =
                city.seasons().subList(from, from + quarter.kind().months()).stream();
        return months.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
