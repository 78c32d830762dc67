package org.luzhi.domain.conversion;

import static org.luzhi.domain.refusal.Problem.error;
import static org.luzhi.domain.refusal.Problem.warning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/** The rules of one milestone line by itself; what it needs before it is a matter of {@link GateRules}. */
final class MilestoneRules {

    /** One event per product grade; every other milestone is reached once. */
    private static final String PER_GRADE = "extension";

    private static final String PERMIT = "discharge_permit";
    /** 18 characters of the credit code, 3 of the site, 1 to check (排污许可管理条例). */
    private static final Pattern PERMIT_NUMBER = Pattern.compile("[0-9A-Z]{18}\\d{3}[0-9A-Z]");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final List<Problem> problems;
    private final ConversionProjects content;
    private final MilestoneGraph graph;

    MilestoneRules(List<Problem> problems, ConversionProjects content, MilestoneGraph graph) {
        this.problems = problems;
        this.content = content;
        this.graph = graph;
    }

    void check() {
        Set<String> projects = content.projects().stream().map(Project::project).collect(Collectors.toSet());
        Set<Slippage.Key> seen = new HashSet<>();
        for (int i = 0; i < content.milestones().size(); i++) {
            Milestone line = content.milestones().get(i);
            String at = "/content/milestones/" + i + "/";
            if (!projects.contains(line.project())) {
                problems.add(error("conversion.project-unknown", Place.pointer(at + "project"), line.project()));
            }
            if (!graph.knows(line.milestone())) {
                problems.add(error("milestone.unknown", Place.pointer(at + "milestone"), line.milestone()));
            }
            if (!seen.add(Slippage.Key.of(line))) {
                problems.add(error("conversion.milestone-twice", Place.pointer(at + "milestone"), line.milestone()));
            }
            checkGrade(at + "grade", line);
            checkDates(at, line);
            checkProof(at, line);
        }
    }

    private void checkGrade(String at, Milestone line) {
        if (line.milestone().equals(PER_GRADE) == isBlank(line.grade())) {
            problems.add(error("conversion.grade", Place.pointer(at), line.milestone()));
        }
    }

    private void checkDates(String at, Milestone line) {
        LocalDate end = content.asOf();
        LocalDate actual = line.actual();
        if (actual != null) {
            if (actual.isAfter(end)) {
                problems.add(error(
                        "conversion.actual-later", Place.pointer(at + "actual"), actual.toString(), end.toString()));
            }
        } else if (line.forecast() == null) {
            if (!line.planned().isAfter(end)) {
                problems.add(error(
                        "conversion.forecast-missing",
                        Place.pointer(at + "forecast"),
                        line.milestone(),
                        line.planned().toString()));
            }
        } else if (!line.forecast().isAfter(end)) {
            problems.add(error(
                    "conversion.forecast-past",
                    Place.pointer(at + "forecast"),
                    line.forecast().toString(),
                    end.toString()));
        }
    }

    private void checkProof(String at, Milestone line) {
        String proof = graph.proof(line.milestone()).orElse("");
        if (line.actual() != null && !proof.isEmpty()) {
            required(at + "authority", line.authority(), line.milestone(), proof);
            required(at + "document", line.document(), line.milestone(), proof);
            required(at + "evidence", line.evidence(), line.milestone(), proof);
        }
        if (line.actual() == null && Stream.of(line.document(), line.evidence()).anyMatch(text -> !isBlank(text))) {
            problems.add(warning("conversion.actual-missing", Place.pointer(at + "actual"), line.milestone()));
        }
        if (line.evidence() != null && !DIGEST.matcher(line.evidence()).matches()) {
            problems.add(error("evidence.digest", Place.pointer(at + "evidence"), line.evidence()));
        }
        if (line.milestone().equals(PERMIT)
                && line.document() != null
                && !PERMIT_NUMBER.matcher(line.document()).matches()) {
            problems.add(warning("conversion.permit-number", Place.pointer(at + "document"), line.document()));
        }
    }

    private void required(String at, @Nullable String text, String milestone, String proof) {
        if (isBlank(text)) {
            problems.add(error("conversion.undocumented", Place.pointer(at), milestone, proof));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
