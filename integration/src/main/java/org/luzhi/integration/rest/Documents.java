package org.luzhi.integration.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.subject.Shown;

/**
 * A small JSON document of a request, read field by field so that all its errors are found in one pass. Reading never
 * fails: a wrong field is remembered and read as empty, until {@link #done()} refuses the document.
 */
final class Documents {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_LIST = 1_000;

    private final JsonNode json;
    private final String at;
    private final List<Problem> problems;

    private Documents(JsonNode json, String at, List<Problem> problems) {
        this.json = json;
        this.at = at;
        this.problems = problems;
    }

    /** Reads a body; none is an empty document. */
    static Documents read(byte @Nullable [] body) {
        List<Problem> problems = new ArrayList<>();
        try {
            JsonNode json = body == null
                    ? HistoryJson.mapper().createObjectNode()
                    : HistoryJson.mapper().readTree(body);
            if (!json.isObject()) {
                problems.add(Problem.error("field.type", Place.pointer(""), "/", "object"));
            }
            return new Documents(json, "", problems);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw new RefusedException(Refusal.invalid(List.of(Problem.error(
                    "json.broken", Place.WHOLE, String.valueOf(at.getLineNr()), String.valueOf(at.getColumnNr())))));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /** Refuses fields of other names. */
    Documents only(String... names) {
        Set<String> known = Set.of(names);
        for (Iterator<String> seen = json.fieldNames(); seen.hasNext(); ) {
            String name = seen.next();
            if (!known.contains(name)) {
                problems.add(Problem.error("field.unknown", place(name), name));
            }
        }
        return this;
    }

    /** A text that must be there. */
    String required(String name) {
        String text = optional(name);
        if (text == null || text.isBlank()) {
            missing(name);
            return "";
        }
        return text;
    }

    /** A text that may be left out; given, it must say something. */
    String said(String name) {
        String text = optional(name);
        if (text != null && text.isBlank()) {
            missing(name);
        }
        return text == null ? "" : text;
    }

    /** A text, or null when it is absent or null. */
    @Nullable
    String optional(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            problems.add(Problem.error("field.type", place(name), name, "string"));
            return null;
        }
        return kept(value.textValue(), name);
    }

    /** The text, or an empty one when it is no text to keep for ever. */
    private String kept(String text, String name) {
        if (text.length() > LONGEST_TEXT || !Shown.isPrintable(text.replaceAll("[\\t\\r\\n]", " "))) {
            problems.add(Problem.error("text.wrong", place(name), name, String.valueOf(LONGEST_TEXT)));
            return "-";
        }
        return text;
    }

    /** A whole number, or the text of one; null when it is absent or null. */
    @Nullable
    Integer whole(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        String text = value.isValueNode() && !value.isBoolean() ? value.asText() : "";
        if (!text.matches("\\d{1,9}")) {
            problems.add(Problem.error("field.type", place(name), name, "1, 2, 3 …"));
            return null;
        }
        return Integer.valueOf(text);
    }

    /** A list of texts; empty when absent. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : list(name)) {
            if (value.isTextual()) {
                texts.add(kept(value.textValue(), name + "/" + texts.size()));
            } else {
                problems.add(Problem.error("field.type", place(name + "/" + texts.size()), name, "string"));
            }
        }
        return texts;
    }

    /** A list of objects; empty when absent. */
    List<Documents> objects(String name) {
        List<Documents> objects = new ArrayList<>();
        for (JsonNode value : list(name)) {
            String pointer = at + "/" + name + "/" + objects.size();
            if (!value.isObject()) {
                problems.add(Problem.error("field.type", Place.pointer(pointer), name, "object"));
            }
            objects.add(new Documents(value, pointer, problems));
        }
        return objects;
    }

    /** Remembers an error of a field that was read. */
    void wrong(String code, String name, String... arguments) {
        problems.add(Problem.error(code, place(name), arguments));
    }

    /** @throws RefusedException with every error found; 422 */
    void done() {
        if (!problems.isEmpty()) {
            throw new RefusedException(Refusal.invalid(problems));
        }
    }

    private Iterable<JsonNode> list(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return MissingNode.getInstance();
        }
        if (!value.isArray()) {
            problems.add(Problem.error("field.type", place(name), name, "array"));
            return MissingNode.getInstance();
        }
        if (value.size() > LONGEST_LIST) {
            problems.add(Problem.error("list.too-long", place(name), name, String.valueOf(LONGEST_LIST)));
            return MissingNode.getInstance();
        }
        return value;
    }

    private void missing(String name) {
        boolean seen = problems.stream().anyMatch(problem -> problem.place().equals(place(name)));
        if (!seen) {
            problems.add(Problem.error("field.missing", place(name), name));
        }
    }

    private Place place(String name) {
        return Place.pointer(at + "/" + name);
    }
}
