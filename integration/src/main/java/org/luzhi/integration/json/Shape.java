package org.luzhi.integration.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.Shown;
import org.luzhi.integration.subject.SubjectDefinition;

/** Walks a tree along the subject's definition: what has no place in it is told, what has goes to the intake. */
final class Shape {

    private final SubjectDefinition subject;
    private final Intake intake;

    Shape(SubjectDefinition subject, Intake intake) {
        this.subject = subject;
        this.intake = intake;
    }

    void walk(Node.Members filing) {
        List<String> paths = Stream.concat(
                        subject.envelope().stream().map(FieldDefinition::path),
                        subject.sections().stream().map(SectionDefinition::pointer))
                .toList();
        members(filing, "", "", paths);
        intake.envelope(new JsonLine(filing, ""));
        if (filing.members().get("content") instanceof Node.Members content) {
            subject.sections()
                    .forEach(section -> lines(section, content.members().get(section.name())));
        }
    }

    private void lines(SectionDefinition section, @Nullable Node node) {
        if (node == null || node instanceof Node.Null) {
            return;
        }
        if (!(node instanceof Node.Elements elements)) {
            intake.broken("field.type", Place.pointer(section.pointer()), section.name(), "[…]");
            return;
        }
        List<Node> lines = elements.elements();
        List<String> paths =
                section.fields().stream().map(FieldDefinition::path).toList();
        for (int i = 0; i < lines.size(); i++) {
            String pointer = Pointer.to(section.pointer(), i);
            if (lines.get(i) instanceof Node.Members line) {
                members(line, pointer, "", paths);
                intake.line(section, new JsonLine(line, pointer));
            } else {
                intake.broken("field.type", Place.pointer(pointer), section.name(), "{…}");
            }
        }
    }

    /**
     * @param base pointer of the line, or empty for the filing
     * @param part pointer of the object within it
     * @param paths of all that may be in the line
     */
    private void members(Node.Members object, String base, String part, List<String> paths) {
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            String path = Pointer.to(part, member.getKey());
            if (paths.contains(path)) {
                continue;
            }
            if (paths.stream().noneMatch(p -> p.startsWith(path + "/"))) {
                intake.error("field.unknown", Place.pointer(base + path), Shown.of(member.getKey()));
            } else if (member.getValue() instanceof Node.Members inner) {
                members(inner, base, path, paths);
            } else if (!(member.getValue() instanceof Node.Null)) {
                intake.broken("field.type", Place.pointer(base + path), member.getKey(), "{…}");
            }
        }
    }
}
