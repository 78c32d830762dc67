package org.luzhi.projections.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.subject.Content;

/** The lines of a content of which a page knows no more than its sections and fields, in the order in which it has them. */
final class PlainLines {

    private PlainLines() {}

    static List<Line> of(Content content) {
        JsonNode json = HistoryJson.mapper().valueToTree(content);
        List<Line> sections = new ArrayList<>();
        List<Line> beside = new ArrayList<>();
        for (RecordComponent part : content.getClass().getRecordComponents()) {
            String name = part.getName();
            JsonNode value = json.path(name);
            if (part.getGenericType() instanceof ParameterizedType list) {
                Class<?> type = (Class<?>) list.getActualTypeArguments()[0];
                for (int i = 0; i < value.size(); i++) {
                    sections.add(line(name, type, value.get(i), "/content/" + name + "/" + i));
                }
            } else if (isThere(value)) {
                SequencedMap<String, String> only = new LinkedHashMap<>();
                only.put(name, text(value));
                beside.add(new Line("value", "", "", "", "/content/" + name, only));
            }
        }
        return Stream.concat(sections.stream(), beside.stream()).toList();
    }

    private static Line line(String section, Class<?> type, JsonNode line, String pointer) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (RecordComponent field : type.getRecordComponents()) {
            JsonNode value = line.path(field.getName());
            if (isThere(value)) {
                values.put(field.getName(), text(value));
            }
        }
        String item = values.isEmpty() ? "" : values.firstEntry().getValue();
        return new Line(section, item, "", "", pointer, values);
    }

    private static boolean isThere(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
