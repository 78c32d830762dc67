package org.luzhi.domain.conversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.standard.StandardTable;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.standard.TableRow;

/**
 * The milestones of a conversion project and the gates between them, as the tables {@code milestones} and
 * {@code milestone_gates} have them on a day.
 */
public final class MilestoneGraph {

    private final Map<String, TableRow> milestones = new LinkedHashMap<>();
    private final Map<String, List<Gate>> gates = new LinkedHashMap<>();

    private MilestoneGraph(Standards standards, LocalDate day) {
        inForce(standards.table("milestones"), day).forEach(row -> milestones.put(code(row), row));
        inForce(standards.table("milestone_gates"), day).stream().map(Gate::of).forEach(gate -> gates.computeIfAbsent(
                        gate.milestone(), milestone -> new ArrayList<>())
                .add(gate));
    }

    /** The graph in force on that day. */
    public static MilestoneGraph of(Standards standards, LocalDate day) {
        return new MilestoneGraph(standards, day);
    }

    private static List<TableRow> inForce(StandardTable table, LocalDate day) {
        return table.rows().stream()
                .filter(row -> table.on(code(row), day).equals(Optional.of(row)))
                .toList();
    }

    private static String code(TableRow row) {
        return row.origin().code();
    }

    /** Codes of all milestones in the usual order of a project's life. */
    public SequencedSet<String> milestones() {
        return new LinkedHashSet<>(milestones.keySet());
    }

    public boolean knows(String milestone) {
        return milestones.containsKey(milestone);
    }

    /** What the gates before that milestone are. */
    public List<Gate> before(String milestone) {
        return List.copyOf(gates.getOrDefault(milestone, List.of()));
    }

    /** The document that proves that milestone, in the words of the table. */
    public Optional<String> proof(String milestone) {
        return Optional.ofNullable(milestones.get(milestone)).flatMap(row -> row.text("evidence_document"));
    }

    /** How sure we are of what the table says of that milestone. */
    public Optional<String> confidence(String milestone) {
        return Optional.ofNullable(milestones.get(milestone))
                .map(row -> row.origin().confidence());
    }

    /** The milestones that the project may reach next: not reached yet, and everything that the law asks for first is. */
    public List<String> next(Project project, Collection<String> reached, EnergyReview review) {
        return milestones.keySet().stream()
                .filter(milestone -> !reached.contains(milestone))
                .filter(milestone -> before(milestone).stream()
                        .filter(gate -> gate.isLaw() && gate.binds(project, review))
                        .allMatch(gate -> reached.contains(gate.requires())))
                .toList();
    }
}
