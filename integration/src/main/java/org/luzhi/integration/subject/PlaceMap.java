package org.luzhi.integration.subject;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/**
 * Leads from JSON Pointers into the canonical filing ({@code /enterprise}, {@code /content/consumed/0/unit}: lines in
 * canonical order) to the places of the submission (lines in the sender's order, cells of a workbook).
 */
public final class PlaceMap {

    private final SubjectDefinition subject;
    private final @Nullable RawLine envelope;
    private final Map<String, Place> sections;
    private final Map<String, List<RawLine>> lines;

    /**
     * @param sections where the sections stand, by name
     * @param lines of each section in canonical order
     */
    PlaceMap(
            SubjectDefinition subject,
            @Nullable RawLine envelope,
            Map<String, Place> sections,
            Map<String, List<RawLine>> lines) {
        this.subject = subject;
        this.envelope = envelope;
        this.sections = Map.copyOf(sections);
        this.lines = Map.copyOf(lines);
    }

    /** The place of that pointer or, when it names no place of its own, of the nearest part that holds it. */
    public Place of(String canonicalPointer) {
        return LinePointer.parse(canonicalPointer)
                .map(line -> ofLine(canonicalPointer, line))
                .orElseGet(() -> ofEnvelope(canonicalPointer));
    }

    /** The same problem at its place in the submission; a problem of the whole stays one. */
    public Problem placed(Problem problem) {
        String pointer = problem.place().pointer();
        return pointer == null ? problem : problem.at(of(pointer));
    }

    private Place ofLine(String pointer, LinePointer parts) {
        SectionDefinition section = subject.section(parts.section()).orElse(null);
        List<RawLine> ofSection = lines.getOrDefault(parts.section(), List.of());
        if (section == null || parts.index() >= ofSection.size()) {
            return ofEnvelope(pointer);
        }
        RawLine line = ofSection.get(parts.index());
        return ofField(section.fields(), line, parts.path(), line.place());
    }

    private Place ofEnvelope(String pointer) {
        Place section = subject.sections().stream()
                .filter(s -> pointer.equals(s.pointer()) || pointer.startsWith(s.pointer() + "/"))
                .findFirst()
                .map(s -> sections.getOrDefault(s.name(), Place.pointer(s.pointer())))
                .orElse(Place.WHOLE);
        return envelope == null ? section : ofField(subject.envelope(), envelope, pointer, section);
    }

    private static Place ofField(List<FieldDefinition> fields, RawLine line, String path, Place otherwise) {
        return fields.stream()
                .filter(f -> path.equals(f.path()) || path.startsWith(f.path() + "/"))
                .findFirst()
                .or(() -> fields.stream()
                        .filter(f -> f.path().startsWith(path + "/"))
                        .findFirst())
                .map(line::place)
                .orElse(otherwise);
    }
}
