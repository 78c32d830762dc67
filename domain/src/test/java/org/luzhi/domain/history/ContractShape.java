package org.luzhi.domain.history;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a record's JSON, told without Java's names: a nullable field ends in {@code ?}, a map is {@code {"*": …}},
 * a closed list of words is {@code fuel|feedstock}. A type whose bytes could differ for equal values has no shape.
 */
final class ContractShape {

    private static final Map<Class<?>, String> SCALARS = Map.of(
            String.class, "text",
            BigDecimal.class, "decimal",
            Instant.class, "instant",
            LocalDate.class, "date",
            int.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            boolean.class, "boolean");

    private ContractShape() {}

    static JsonNode of(Type type) {
        if (type instanceof ParameterizedType container) {
            return ofContainer(container);
        }
        Class<?> raw = (Class<?>) type;
        if (SCALARS.containsKey(raw)) {
            return TextNode.valueOf(SCALARS.get(raw));
        }
        if (raw.isEnum()) {
            return TextNode.valueOf(Arrays.stream(raw.getEnumConstants())
                    .map(word -> HistoryJson.mapper().valueToTree(word).asText())
                    .collect(Collectors.joining("|")));
        }
        if (raw.isRecord()) {
            return isWrittenAsText(raw) ? TextNode.valueOf("text") : ofRecord(raw);
        }
        throw new IllegalArgumentException("no canonical JSON for " + type);
    }

    private static JsonNode ofContainer(ParameterizedType container) {
        Type raw = container.getRawType();
        Type[] of = container.getActualTypeArguments();
        if (raw == List.class || raw == SortedSet.class) {
            return JsonNodeFactory.instance.arrayNode().add(of(of[0]));
        }
        if (raw == SortedMap.class && of[0] == String.class) {
            return JsonNodeFactory.instance.objectNode().set("*", of(of[1]));
        }
        throw new IllegalArgumentException("no canonical JSON for " + container);
    }

    private static JsonNode ofRecord(Class<?> type) {
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        Arrays.stream(type.getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .forEach(field -> shape.set(nameOf(field), of(field.getGenericType())));
        return shape;
    }

    private static String nameOf(RecordComponent field) {
        return field.getName() + (field.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "");
    }

    private static boolean isWrittenAsText(Class<?> type) {
        Stream<AnnotatedElement> members =
                Stream.concat(Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredMethods()));
        return members.anyMatch(member -> member.isAnnotationPresent(JsonValue.class));
    }
}
