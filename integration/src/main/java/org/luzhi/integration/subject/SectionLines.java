package org.luzhi.integration.subject;

import java.util.ArrayList;
import java.util.List;
import org.luzhi.domain.refusal.Place;

/** The lines of a section as they come: all counted, no more kept than a filing may have. */
final class SectionLines {

    private final SectionDefinition definition;
    private final List<TypedLine> lines = new ArrayList<>();
    private Place place;
    private long count;

    SectionLines(SectionDefinition definition) {
        this.definition = definition;
        this.place = Place.pointer(definition.pointer());
    }

    SectionDefinition definition() {
        return definition;
    }

    void at(Place elsewhere) {
        place = elsewhere;
    }

    Place place() {
        return place;
    }

    /** Counts the line; whether it was also kept. */
    boolean took(TypedLine line) {
        count++;
        return count <= SubjectDefinition.MOST_LINES && lines.add(line);
    }

    List<TypedLine> lines() {
        return lines;
    }

    long count() {
        return count;
    }

    /** Whether all of it was read and kept. */
    boolean isRead() {
        return !isTooLong() && lines.stream().noneMatch(TypedLine::hasUnread);
    }

    boolean isTooLong() {
        return count > SubjectDefinition.MOST_LINES;
    }
}
