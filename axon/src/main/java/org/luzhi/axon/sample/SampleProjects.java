package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.conversion.ConversionMetrics;
import org.luzhi.domain.conversion.ConversionProjects;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;

/** The month's state of conversion projects: milestones turn from forecast into fact as the year goes by. */
record SampleProjects(List<Plant> plants) implements SampleSubject {

    private static final BigDecimal MONTHS = new BigDecimal("12");

    /** @param slips by how many days what is still to come is behind its plan, January to December */
    record Plant(
            UnifiedSocialCreditCode enterprise,
            Project project,
            List<Long> slips,
            List<Step> steps,
            @Nullable Running running) {}

    /** @param actual absent for what is not reached in the year */
    record Step(
            String milestone,
            @Nullable String grade,
            LocalDate planned,
            @Nullable LocalDate actual,
            String authority,
            String document) {}

    /**
     * A project that is fed; amounts are per unit of output.
     *
     * @param loads share of a month's capacity, January to December
     * @param days that it ran
     */
    record Running(
            List<BigDecimal> loads,
            List<BigDecimal> days,
            BigDecimal coal,
            BigDecimal water,
            BigDecimal carbonProducts,
            BigDecimal carbonFeed) {}

    @Override
    public String name() {
        return "project-milestone";
    }

    @Override
    public String numbered() {
        return "XM";
    }

    @Override
    public List<UnifiedSocialCreditCode> filers() {
        return plants.stream().map(Plant::enterprise).toList();
    }

    @Override
    public ConversionProjects content(SampleEnterprise enterprise, ReportingPeriod period) {
        Plant plant = plants.get(filers().indexOf(enterprise.code()));
        LocalDate asOf = period.lastDay();
        int month = period.first().getMonthValue() - 1;
        return new ConversionProjects(
                asOf,
                List.of(plant.project()),
                plant.steps().stream().map(step -> milestone(plant, step, asOf)).toList(),
                operation(plant, month));
    }

    private static Milestone milestone(Plant plant, Step step, LocalDate asOf) {
        String project = plant.project().project();
        LocalDate actual = step.actual();
        if (actual != null && !actual.isAfter(asOf)) {
            String evidence = SampleEvidence.of(project + " " + step.document());
            return new Milestone(
                    project,
                    step.milestone(),
                    step.grade(),
                    step.planned(),
                    null,
                    actual,
                    step.authority(),
                    step.document(),
                    evidence);
        }
        LocalDate forecast =
                actual == null ? step.planned().plusDays(plant.slips().get(asOf.getMonthValue() - 1)) : actual;
        return new Milestone(project, step.milestone(), step.grade(), step.planned(), forecast, null, null, null, null);
    }

    private static List<Operation> operation(Plant plant, int month) {
        Running running = plant.running();
        if (running == null || running.loads().get(month).signum() == 0) {
            return List.of();
        }
        BigDecimal output = plant.project()
                .capacity()
                .multiply(running.loads().get(month))
                .divide(MONTHS, 0, RoundingMode.HALF_EVEN);
        BigDecimal feed = output.multiply(running.carbonFeed());
        BigDecimal products = output.multiply(running.carbonProducts());
        return List.of(new Operation(
                plant.project().project(),
                output,
                running.days().get(month),
                output.multiply(running.coal()),
                output.multiply(running.water()),
                ConversionMetrics.processCo2(feed, products).setScale(2, RoundingMode.HALF_EVEN),
                products,
                feed));
    }
}
