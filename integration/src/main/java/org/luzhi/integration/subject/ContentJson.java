package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A line as the JSON that the content's records are read from. */
final class ContentJson {

    private ContentJson() {}

    /** The line by the paths of those fields; empty when it lacks something for which nothing can stand in. */
    static Optional<ObjectNode> of(TypedLine line, List<FieldDefinition> fields) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (FieldDefinition field : fields) {
            JsonNode value = line.json(field);
            if (value != null) {
                put(json, field.path(), value);
            } else if (line.isDue(field)) {
                return Optional.empty();
            }
        }
        return Optional.of(json);
    }

    private static void put(ObjectNode json, String path, JsonNode value) {
        if (path.indexOf('/', 1) < 0) {
            json.set(path.substring(1), value);
            return;
        }
        String[] steps = path.substring(1).split("/");
        ObjectNode part = json;
        for (int i = 0; i < steps.length - 1; i++) {
            part = part.withObjectProperty(steps[i]);
        }
        part.set(steps[steps.length - 1], value);
    }

    static JsonNode of(Object value) {
        return switch (value) {
            case BigDecimal decimal -> DecimalNode.valueOf(decimal);
            case Long whole -> LongNode.valueOf(whole);
            case Boolean flag -> BooleanNode.valueOf(flag);
            case Collection<?> several -> {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                several.forEach(each -> list.add(of(each)));
                yield list;
            }
            default -> TextNode.valueOf(value.toString());
        };
    }
}
