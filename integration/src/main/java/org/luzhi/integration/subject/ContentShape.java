package org.luzhi.integration.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.subject.Content;

/**
 * The record that holds a subject's content, as its definition fills it: a component per section, a list of line records,
 * and one per value that stands in the envelope.
 */
final class ContentShape<C extends Content> {

    private final Constructor<C> constructor;
    private final List<RecordComponent> components;
    private final Map<String, ObjectReader> readers = new HashMap<>();
    private final List<FieldDefinition> ofEnvelope;
    private final Set<String> sections;

    /** @throws IllegalArgumentException when the definition does not fit the record */
    ContentShape(SubjectDefinition subject, Class<C> record) {
        sections = subject.sections().stream().map(SectionDefinition::name).collect(Collectors.toUnmodifiableSet());
        components = List.of(record.getRecordComponents());
        constructor = canonical(record, components);
        ofEnvelope =
                subject.envelope().stream().filter(FieldDefinition::isOfContent).toList();
        for (RecordComponent component : components) {
            JavaType type = HistoryJson.mapper().constructType(component.getGenericType());
            boolean isSection = isSection(component);
            if (isSection ? !type.isCollectionLikeType() : !isOfEnvelope(component.getName())) {
                throw new IllegalArgumentException(
                        "%s does not define %s of %s".formatted(subject.name(), component.getName(), record.getName()));
            }
            readers.put(component.getName(), HistoryJson.mapper().readerFor(isSection ? type.getContentType() : type));
        }
        sections.stream().filter(section -> !readers.containsKey(section)).forEach(section -> {
            throw new IllegalArgumentException(record.getName() + " has no " + section);
        });
    }

    private boolean isSection(RecordComponent component) {
        return sections.contains(component.getName());
    }

    private boolean isOfEnvelope(String component) {
        String path = SubjectDefinition.CONTENT + "/" + component;
        return ofEnvelope.stream()
                .anyMatch(field -> field.path().equals(path) || field.path().startsWith(path + "/"));
    }

    private static <C> Constructor<C> canonical(Class<C> record, List<RecordComponent> components) {
        try {
            return record.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException noRecord) {
            throw new IllegalArgumentException(record.getName() + " is no record", noRecord);
        }
    }

    /** The line as its section's record; empty when it says too little to be one. */
    Optional<Object> line(String section, TypedLine line) {
        return ContentJson.of(line, line.fields()).map(json -> read(section, json));
    }

    /**
     * The content.
     *
     * @param envelope null when there is none, or only lines are looked at
     * @param lines records of each section; a section that is not in it is empty
     * @return empty when the envelope says too little
     */
    Optional<C> content(@Nullable TypedLine envelope, Map<String, List<Object>> lines) {
        TypedLine values = envelope == null ? TypedLine.blank(ofEnvelope) : envelope;
        return ContentJson.of(values, ofEnvelope)
                .map(json -> json.path("content"))
                .map(json -> made(components.stream()
                        .map(component -> part(component, json.get(component.getName()), lines))
                        .toArray()));
    }

    private @Nullable Object part(
            RecordComponent component, @Nullable JsonNode value, Map<String, List<Object>> lines) {
        if (isSection(component)) {
            return lines.getOrDefault(component.getName(), List.of());
        }
        return value == null ? null : read(component.getName(), value);
    }

    private Object read(String component, JsonNode json) {
        try {
            return Objects.requireNonNull(readers.get(component)).readValue(json);
        } catch (JsonProcessingException misfit) {
            throw new IllegalStateException("the definition of " + component + " does not fit its record", misfit);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a tree cannot fail to be read", impossible);
        }
    }

    private C made(@Nullable Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(
                    constructor.getDeclaringClass().getName() + " cannot be made", refused.getCause());
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("the record of a content is public", hidden);
        }
    }

    /** The lines of a section in canonical order. */
    List<?> lines(C content, String section) {
        try {
            for (RecordComponent component : components) {
                if (component.getName().equals(section)) {
                    Method accessor = component.getAccessor();
                    return (List<?>) accessor.invoke(content);
                }
            }
            return List.of();
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("the record of a content is public", hidden);
        }
    }
}
