package org.luzhi.integration.subject;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.subject.Content;

/** A content together with the line of the submission that each of its lines was made of. */
final class MadeContent<C extends Content> {

    private final C content;
    private final Map<String, List<TypedLine>> origins;
    private final Set<String> partial;

    /**
     * @param origins of the lines of each section in canonical order
     * @param partial the sections of which a line is left out
     */
    private MadeContent(C content, Map<String, List<TypedLine>> origins, Set<String> partial) {
        this.content = content;
        this.origins = origins;
        this.partial = partial;
    }

    /** @return empty when the envelope says too little to make one */
    static <C extends Content> Optional<MadeContent<C>> of(
            ContentShape<C> shape, @Nullable TypedLine envelope, Map<String, List<TypedLine>> sections) {
        Map<String, List<Object>> records = new HashMap<>();
        Map<Object, TypedLine> makers = new IdentityHashMap<>();
        Set<String> partial = new HashSet<>();
        sections.forEach((section, lines) -> {
            List<Object> ofSection = records.computeIfAbsent(section, name -> new ArrayList<>());
            for (TypedLine line : lines) {
                Optional<Object> made = shape.line(section, line);
                made.ifPresentOrElse(ofSection::add, () -> partial.add(section));
                made.ifPresent(each -> makers.put(each, line));
            }
        });
        return shape.content(envelope, records).map(content -> {
            Map<String, List<TypedLine>> origins = new HashMap<>();
            records.forEach(
                    (section, made) -> origins.put(section, origins(shape.lines(content, section), made, makers)));
            return new MadeContent<>(content, origins, partial);
        });
    }

    /**
     * Whence each canonical line came: the very record where the content kept it, an equal one where it made its own; each
     * line once.
     */
    private static List<TypedLine> origins(List<?> canonical, List<Object> made, Map<Object, TypedLine> makers) {
        if (canonical.stream().allMatch(makers::containsKey)) {
            return canonical.stream().map(makers::get).toList();
        }
        Map<Object, Deque<TypedLine>> equal = new HashMap<>();
        made.forEach(line ->
                equal.computeIfAbsent(line, each -> new ArrayDeque<>()).add(Objects.requireNonNull(makers.get(line))));
        return canonical.stream()
                .map(line -> Objects.requireNonNull(equal.get(line), "a line that was not filed")
                        .remove())
                .toList();
    }

    /** Whether every line of that section is in the content. */
    boolean hasAll(String section) {
        return !partial.contains(section);
    }

    C content() {
        return content;
    }

    PlaceMap places(SubjectDefinition subject, @Nullable RawLine envelope, Map<String, SectionLines> sections) {
        Map<String, Place> places = new HashMap<>();
        sections.forEach((name, section) -> places.put(name, section.place()));
        Map<String, List<RawLine>> lines = new HashMap<>();
        origins.forEach((name, ofSection) ->
                lines.put(name, ofSection.stream().map(TypedLine::raw).toList()));
        return new PlaceMap(subject, envelope, places, lines);
    }

    /** Whether what is said may only be the echo of a value that could not be read. */
    boolean isEcho(Problem problem) {
        return lineOf(problem).filter(line -> line.line().echoes(line.path())).isPresent();
    }

    /** Where the problem belongs among all that is said of the submission. */
    long ordinal(Problem problem) {
        return lineOf(problem).map(line -> line.line().ordinal(line.path())).orElse(0L);
    }

    private Optional<LinePath> lineOf(Problem problem) {
        return LinePointer.parse(problem.place().pointer()).flatMap(pointer -> {
            List<TypedLine> section = origins.getOrDefault(pointer.section(), List.of());
            return pointer.index() < section.size()
                    ? Optional.of(new LinePath(section.get(pointer.index()), pointer.path()))
                    : Optional.empty();
        });
    }

    private record LinePath(TypedLine line, String path) {}
}
