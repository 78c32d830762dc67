package org.luzhi.domain.conversion;

import static org.luzhi.domain.refusal.Problem.error;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Standards;

/** The rules of the section {@code projects}. */
final class ProjectRules {

    static final int LONGEST_NAME = 200;

    private final List<Problem> problems;
    private final ConversionProjects content;
    private final ReportingPeriod period;
    private final Standards standards;

    ProjectRules(List<Problem> problems, ConversionProjects content, ReportingPeriod period, Standards standards) {
        this.problems = problems;
        this.content = content;
        this.period = period;
        this.standards = standards;
    }

    void check() {
        if (content.projects().isEmpty()) {
            problems.add(error("conversion.project-missing", Place.pointer("/content/projects")));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < content.projects().size(); i++) {
            Project line = content.projects().get(i);
            String at = "/content/projects/" + i + "/";
            checkCode(at, line, seen.add(line.project()));
            checkWords(at, line);
            checkAmounts(at, line);
        }
    }

    private void checkCode(String at, Project line, boolean first) {
        Optional<ProjectCode> code = ProjectCode.parse(line.project());
        if (code.isEmpty()) {
            problems.add(error("conversion.code", Place.pointer(at + "project"), line.project()));
        }
        if (!first) {
            problems.add(error("conversion.code-twice", Place.pointer(at + "project"), line.project()));
        }
        code.map(ProjectCode::since)
                .filter(since -> since.isAfter(YearMonth.from(line.plannedStart())))
                .ifPresent(since -> problems.add(error(
                        "conversion.start-before-code",
                        Place.pointer(at + "plannedStart"),
                        line.plannedStart().toString(),
                        since.toString())));
    }

    private void checkWords(String at, Project line) {
        if (line.name().isBlank() || line.name().length() > LONGEST_NAME) {
            problems.add(error("conversion.name", Place.pointer(at + "name"), "" + LONGEST_NAME));
        }
        if (standards.pinRoute(line.route(), period).isEmpty()) {
            problems.add(error("route.unknown", Place.pointer(at + "route"), line.route()));
        }
        if (line.product() != null && !standards.products().containsKey(line.product())) {
            problems.add(error("product.unknown", Place.pointer(at + "product"), line.product()));
        }
    }

    private void checkAmounts(String at, Project line) {
        if (line.capacity().signum() <= 0) {
            problems.add(error(
                    "conversion.capacity",
                    Place.pointer(at + "capacity"),
                    line.capacity().toPlainString()));
        }
        notNegative(at + "energy", line.energy());
        notNegative(at + "electricity", line.electricity());
        notNegative(at + "investment", line.investment());
    }

    private void notNegative(String at, BigDecimal amount) {
        if (amount.signum() < 0) {
            problems.add(error("value.negative", Place.pointer(at), amount.toPlainString()));
        }
    }
}
