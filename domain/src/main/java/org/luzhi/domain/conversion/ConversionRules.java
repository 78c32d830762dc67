package org.luzhi.domain.conversion;

import static org.luzhi.domain.refusal.Problem.error;
import static org.luzhi.domain.refusal.Problem.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Pin;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.SubjectRules;

/** The law of the subject {@code project-milestone}. */
public final class ConversionRules implements SubjectRules<ConversionProjects> {

    /** The subject's name in a filing id. */
    public static final String SUBJECT = "project-milestone";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Class<ConversionProjects> contentType() {
        return ConversionProjects.class;
    }

    @Override
    public Set<ReportingPeriod.Kind> periods() {
        return Set.of(ReportingPeriod.Kind.MONTH);
    }

    @Override
    public List<Problem> check(ConversionProjects content, ReportingPeriod period, Standards standards) {
        List<Problem> problems = new ArrayList<>();
        if (!content.asOf().equals(period.lastDay())) {
            problems.add(error(
                    "conversion.as-of",
                    Place.pointer("/content/asOf"),
                    content.asOf().toString(),
                    period.lastDay().toString()));
        }
        MilestoneGraph graph = MilestoneGraph.of(standards, period.firstDay());
        new ProjectRules(problems, content, period, standards).check();
        new MilestoneRules(problems, content, graph).check();
        new GateRules(problems, content, graph, EnergyReview.of(standards, period)).check();
        new OperationRules(problems, content, period, standards).check();
        if (problems.stream().noneMatch(Problem::isError)) {
            warnOfEditions(problems, content, period, standards);
        }
        return problems;
    }

    private static void warnOfEditions(
            List<Problem> problems, ConversionProjects content, ReportingPeriod period, Standards standards) {
        for (Pin pin : ConversionPins.of(content, period, standards)) {
            pin.warning()
                    .ifPresent(doubt -> problems.add(warning(
                            doubt,
                            Place.pointer(ConversionPins.firstUse(content, pin.row())),
                            pin.row().code(),
                            period.toString(),
                            pin.row().edition())));
        }
    }

    @Override
    public List<PinnedRow> pins(ConversionProjects content, ReportingPeriod period, Standards standards) {
        return ConversionPins.of(content, period, standards).stream()
                .map(Pin::row)
                .toList();
    }

    @Override
    public SortedMap<String, BigDecimal> figures(ConversionProjects content, List<PinnedRow> pinned) {
        return ConversionFigures.of(content, pinned);
    }
}
