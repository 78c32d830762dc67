package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.innovation.Innovation;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.subject.Content;
import org.luzhi.domain.subject.YesNo;

/** The year's innovation; its revenue is the output value that the enterprise filed with its energy. */
record SampleInnovation(SampleCity city, List<Plant> plants) implements SampleSubject {

    /** What is left of the research spend when the work that was given away is forgotten. */
    private static final BigDecimal IN_HOUSE = new BigDecimal("0.5");

    /** Shares are of the revenue. */
    record Plant(
            UnifiedSocialCreditCode enterprise,
            List<Innovation.Qualification> qualifications,
            BigDecimal newProductShare,
            BigDecimal highTechShare,
            BigDecimal researchShare,
            BigDecimal staff,
            BigDecimal researchStaff,
            BigDecimal highValuePatents,
            YesNo highTech) {}

    @Override
    public String name() {
        return "innovation";
    }

    @Override
    public String numbered() {
        return "CX";
    }

    @Override
    public List<UnifiedSocialCreditCode> filers() {
        return plants.stream().map(Plant::enterprise).toList();
    }

    @Override
    public Innovation content(SampleEnterprise enterprise, ReportingPeriod period) {
        Plant plant = plants.get(filers().indexOf(enterprise.code()));
        BigDecimal revenue = Objects.requireNonNull(
                SampleTotal.of(SampleTotal.months(city, enterprise)).outputValue());
        return new Innovation(
                plant.qualifications(),
                revenue,
                share(revenue, plant.newProductShare()),
                share(revenue, plant.highTechShare()),
                share(revenue, plant.researchShare()),
                plant.staff(),
                plant.researchStaff(),
                plant.highValuePatents(),
                plant.highTech());
    }

    @Override
    public Content understated(Content content) {
        Innovation whole = (Innovation) content;
        return new Innovation(
                whole.qualifications(),
                whole.revenue(),
                whole.newProductRevenue(),
                whole.highTechRevenue(),
                whole.researchSpend().multiply(IN_HOUSE),
                whole.staff(),
                whole.researchStaff(),
                whole.highValuePatents(),
                whole.highTech());
    }

    private static BigDecimal share(BigDecimal whole, BigDecimal share) {
        return whole.multiply(share).setScale(2, RoundingMode.HALF_EVEN);
    }
}
