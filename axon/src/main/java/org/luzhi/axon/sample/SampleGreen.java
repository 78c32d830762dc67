package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.green.GreenAssessment;
import org.luzhi.domain.green.GreenAssessment.Amount;
import org.luzhi.domain.green.GreenAssessment.Condition;
import org.luzhi.domain.green.StatedAmount;
import org.luzhi.domain.green.VetoCondition;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.subject.YesNo;

/** The year's green assessment; energy, carbon, products and output value agree with the other filings. */
record SampleGreen(
        SampleCity city,
        List<Plant> plants,
        Map<String, List<GreenAssessment.Anchor>> anchors,
        SampleEmissions emissions)
        implements SampleSubject {

    /**
     * @param amounts by kind; those that follow from other filings are not among them
     * @param unmet conditions that cost it all but 59 points
     */
    record Plant(
            UnifiedSocialCreditCode enterprise,
            String anchors,
            Map<String, BigDecimal> amounts,
            List<VetoCondition> unmet,
            GreenAssessment.DesignLevel designLevel) {}

    @Override
    public String name() {
        return "green-assessment";
    }

    @Override
    public String numbered() {
        return "LS";
    }

    @Override
    public List<UnifiedSocialCreditCode> filers() {
        return plants.stream().map(Plant::enterprise).toList();
    }

    @Override
    public GreenAssessment content(SampleEnterprise enterprise, ReportingPeriod period) {
        Plant plant = plants.get(filers().indexOf(enterprise.code()));
        Stream<Amount> stated = Arrays.stream(StatedAmount.values())
                .filter(kind -> plant.amounts().containsKey(kind.code()))
                .map(kind ->
                        new Amount(kind, Objects.requireNonNull(plant.amounts().get(kind.code()))));
        return new GreenAssessment(
                Stream.concat(stated, new SampleFigures(city, enterprise, emissions).amounts().stream())
                        .toList(),
                Objects.requireNonNull(anchors.get(plant.anchors())),
                Arrays.stream(VetoCondition.values())
                        .map(condition -> condition(plant, condition))
                        .toList(),
                plant.designLevel());
    }

    private static Condition condition(Plant plant, VetoCondition condition) {
        return plant.unmet().contains(condition)
                ? new Condition(condition, YesNo.NO, null)
                : new Condition(condition, YesNo.YES, SampleEvidence.of(plant.enterprise() + " " + condition.code()));
    }
}
