package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.smart.FactoryLevel;
import org.luzhi.domain.smart.SmartAssessment;
import org.luzhi.domain.smart.SubDomain;

/** The year's assessment of smart manufacturing. */
record SampleSmart(List<Plant> plants) implements SampleSubject {

    /**
     * @param answers of the five levels, for every sub-domain that is no exception
     * @param exceptions by the code of the sub-domain
     */
    record Plant(
            UnifiedSocialCreditCode enterprise,
            List<BigDecimal> answers,
            Map<String, List<BigDecimal>> exceptions,
            List<SmartAssessment.Software> software,
            BigDecimal keyProcesses,
            BigDecimal controlledProcesses,
            BigDecimal requiredPoints,
            BigDecimal collectedPoints,
            FactoryLevel factoryLevel,
            @Nullable String factoryDocument) {}

    @Override
    public String name() {
        return "smart-assessment";
    }

    @Override
    public String numbered() {
        return "ZN";
    }

    @Override
    public List<UnifiedSocialCreditCode> filers() {
        return plants.stream().map(Plant::enterprise).toList();
    }

    @Override
    public SmartAssessment content(SampleEnterprise enterprise, ReportingPeriod period) {
        Plant plant = plants.get(filers().indexOf(enterprise.code()));
        return new SmartAssessment(
                Arrays.stream(SubDomain.values())
                        .map(one -> answers(one, plant.exceptions().getOrDefault(one.code(), plant.answers())))
                        .toList(),
                plant.software(),
                plant.keyProcesses(),
                plant.controlledProcesses(),
                plant.requiredPoints(),
                plant.collectedPoints(),
                plant.factoryLevel(),
                plant.factoryDocument());
    }

    private static SmartAssessment.Answers answers(SubDomain of, List<BigDecimal> levels) {
        return new SmartAssessment.Answers(
                of, levels.get(0), levels.get(1), levels.get(2), levels.get(3), levels.get(4));
    }
}
