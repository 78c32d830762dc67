package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/** A line whose values have been read by their types; what could not be read is known as broken. */
final class TypedLine {

    private final List<FieldDefinition> fields;
    private final RawLine raw;
    private final long ordinal;
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> brokenPaths = new HashSet<>();

    private TypedLine(List<FieldDefinition> fields, RawLine raw, long ordinal) {
        this.fields = fields;
        this.raw = raw;
        this.ordinal = ordinal;
    }

    /** Nothing at all. */
    static TypedLine blank(List<FieldDefinition> fields) {
        return new TypedLine(fields, new Nothing(), 0);
    }

    static TypedLine read(List<FieldDefinition> fields, RawLine raw, long ordinal, ProblemList problems) {
        TypedLine line = new TypedLine(fields, raw, ordinal);
        long place = ordinal;
        for (FieldDefinition field : fields) {
            place++;
            switch (FieldReading.read(field, raw.value(field))) {
                case FieldReading.Outcome.Value value -> line.values.put(field.name(), value.value());
                case FieldReading.Outcome.WithCare care -> {
                    line.values.put(field.name(), care.value());
                    problems.care(place, Problem.warning(care.code(), raw.place(field), care.arguments()));
                }
                case FieldReading.Outcome.Wrong wrong -> line.wrong(field, place, wrong, problems);
                case FieldReading.Outcome.Hidden ignored -> line.brokenPaths.add(field.path());
                case FieldReading.Outcome.Absent ignored -> {
                    if (field.need() == Need.WITH_ITS_PART && line.hasPartOf(field)) {
                        line.wrong(field, place, FieldReading.missing(field), problems);
                    }
                }
            }
        }
        return line;
    }

    private void wrong(FieldDefinition field, long place, FieldReading.Outcome.Wrong wrong, ProblemList problems) {
        brokenPaths.add(field.path());
        problems.add(place, Problem.error(wrong.code(), raw.place(field), wrong.arguments()));
    }

    private boolean hasPartOf(FieldDefinition absent) {
        for (FieldDefinition field : fields) {
            if (field.need() == Need.WITH_ITS_PART
                    && field != absent
                    && FieldReading.isPresent(raw.value(field))
                    && field.part().equals(absent.part())) {
                return true;
            }
        }
        return false;
    }

    List<FieldDefinition> fields() {
        return fields;
    }

    RawLine raw() {
        return raw;
    }

    /** Where that field stands. */
    Place place(String field) {
        return fields.stream()
                .filter(definition -> definition.name().equals(field))
                .map(raw::place)
                .findFirst()
                .orElseThrow();
    }

    /** Where what is said about that path belongs among all that is said of the submission. */
    long ordinal(String path) {
        for (int i = 0; i < fields.size(); i++) {
            if (path.startsWith(fields.get(i).path())) {
                return ordinal + i + 1;
            }
        }
        return ordinal;
    }

    <T> @Nullable T get(String field, Class<T> type) {
        return type.cast(values.get(field));
    }

    /** What a line without errors has in a required field. */
    <T> T need(String field, Class<T> type) {
        return Objects.requireNonNull(get(field, type), field);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** Whether the value of that field could not be read; one that may be blank, and is, has been read. */
    boolean isUnread(String field) {
        return fields.stream()
                .anyMatch(definition -> definition.name().equals(field) && brokenPaths.contains(definition.path()));
    }

    /** Whether a value of it could not be read. */
    boolean hasUnread() {
        return !brokenPaths.isEmpty();
    }

    /** Whether a value of that content could not be read. */
    boolean hasUnread(String part) {
        return brokenPaths.stream().anyMatch(path -> path.startsWith(part + "/"));
    }

    /**
     * What the content has for that field: what was read, or what stands in for it.
     *
     * @return null when there is nothing
     */
    @Nullable
    JsonNode json(FieldDefinition field) {
        Object value = values.get(field.name());
        if (value != null) {
            return ContentJson.of(value);
        }
        if (isDue(field)) {
            return field.standIn();
        }
        return field.need() == Need.NEVER && isThere(field.part()) ? field.otherwise() : null;
    }

    /** Whether the content must have something for that field. */
    boolean isDue(FieldDefinition field) {
        return field.need() == Need.ALWAYS || field.need() == Need.WITH_ITS_PART && isThere(field.part());
    }

    /** Whether a part of the line is there: anything was read of what makes it one, or nothing does. */
    private boolean isThere(String part) {
        List<FieldDefinition> making = fields.stream()
                .filter(field ->
                        field.need() == Need.WITH_ITS_PART && field.part().equals(part))
                .toList();
        return making.isEmpty() || making.stream().anyMatch(field -> has(field.name()));
    }

    /** Whether what a rule says about that path may only be an echo of a value that could not be read. */
    boolean echoes(String path) {
        return brokenPaths.stream()
                .anyMatch(b -> b.equals(path) || b.startsWith(path + "/") || path.startsWith(b + "/"));
    }

    private record Nothing() implements RawLine {
        @Override
        public @Nullable RawValue value(FieldDefinition field) {
            return null;
        }

        @Override
        public Place place(FieldDefinition field) {
            return Place.WHOLE;
        }

        @Override
        public Place place() {
            return Place.WHOLE;
        }
    }
}
