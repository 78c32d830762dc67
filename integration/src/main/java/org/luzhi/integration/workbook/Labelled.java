package org.luzhi.integration.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.Label;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.SubjectDefinition;

/** Problems that name fields and sections as the sheets do, in both languages: a clerk has never seen their names. */
final class Labelled {

    /** Codes whose first argument is the name of a field or a section. */
    private static final Set<String> NAMING =
            Set.of("field.missing", "field.type", "field.too-long", "list.too-long", "lines.too-many");

    private final SubjectDefinition subject;

    Labelled(SubjectDefinition subject) {
        this.subject = subject;
    }

    List<Problem> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private Problem of(Problem problem) {
        if (!NAMING.contains(problem.code()) || problem.arguments().isEmpty()) {
            return problem;
        }
        return label(problem)
                .map(label -> new Problem(
                        problem.code(),
                        problem.severity(),
                        problem.place(),
                        Stream.concat(
                                        Stream.of(label.zh() + " " + label.en()),
                                        problem.arguments().stream().skip(1))
                                .toList()))
                .orElse(problem);
    }

    private Optional<Label> label(Problem problem) {
        String name = problem.arguments().getFirst();
        String pointer = problem.place().pointer();
        if (pointer == null) {
            return Optional.empty();
        }
        return subject.sections().stream()
                .filter(section -> pointer.startsWith(section.pointer() + "/"))
                .findFirst()
                .map(SectionDefinition::fields)
                .orElse(subject.envelope())
                .stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(FieldDefinition::label)
                .or(() -> subject.section(name).map(SectionDefinition::label));
    }
}
