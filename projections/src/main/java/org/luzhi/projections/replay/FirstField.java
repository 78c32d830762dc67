package org.luzhi.projections.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;

/**
 * The first field in which two states differ, in order of names.
 *
 * @param field JSON Pointer
 * @param replayed null for nothing
 * @param live null for nothing
 */
public record FirstField(
        String field, @Nullable String replayed, @Nullable String live) {

    /** A value in a report is there to be recognised, not to be read in full. */
    private static final int LONGEST = 200;

    public static FirstField between(String replayed, String live) {
        try {
            return between("", node(replayed), node(live)).orElse(new FirstField("", text(replayed), text(live)));
        } catch (JsonProcessingException noJson) {
            return new FirstField("", text(replayed), text(live)); // whoever tampered with it left no JSON
        }
    }

    public static @Nullable String text(@Nullable String value) {
        return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    private static JsonNode node(String json) throws JsonProcessingException {
        return HistoryJson.mapper().readTree(json);
    }

    private static Optional<FirstField> between(String at, JsonNode replayed, JsonNode live) {
        if (replayed.equals(live)) {
            return Optional.empty();
        }
        if (replayed.isObject() && live.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            replayed.fieldNames().forEachRemaining(names::add);
            live.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .flatMap(name -> between(at + "/" + name, replayed.path(name), live.path(name)).stream())
                    .findFirst();
        }
        if (replayed.isArray() && live.isArray() && replayed.size() == live.size()) {
            for (int i = 0; i < replayed.size(); i++) {
                Optional<FirstField> inside = between(at + "/" + i, replayed.path(i), live.path(i));
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.of(new FirstField(at, text(value(replayed)), text(value(live))));
    }

    private static @Nullable String value(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        return node.isValueNode() ? node.asText() : node.toString();
    }
}
