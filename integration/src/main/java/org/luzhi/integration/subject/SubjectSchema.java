package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (draft 2020-12) of a subject. */
final class SubjectSchema {

    private static final String EXACT_DECIMAL = "^[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?$";
    private static final String SIGNED_DECIMAL = "^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?$";
    private static final String WHOLE_NUMBER = "^-?[0-9]+$";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SubjectSchema() {}

    static ObjectNode of(SubjectDefinition subject) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:luzhi:subject:" + subject.name());
        titled(schema, subject.title());
        ObjectNode root = object(schema, subject.envelope(), "");
        if (!root.has("content")) {
            object(root.putObject("content"), List.of(), SubjectDefinition.CONTENT);
        }
        ObjectNode content = (ObjectNode) root.get("content");
        subject.sections().forEach(section -> section(content, section));
        ArrayNode required = (ArrayNode) schema.get("required");
        if (required.valueStream().noneMatch(name -> name.textValue().equals("content"))) {
            required.add("content");
        }
        schema.putArray("examples").add(subject.example());
        return schema;
    }

    private static void section(ObjectNode content, SectionDefinition section) {
        ObjectNode list = ((ObjectNode) content.get("properties")).putObject(section.name());
        titled(list, section.label());
        list.put("type", "array");
        list.put("maxItems", SubjectDefinition.MOST_LINES);
        if (section.atLeast() > 0) {
            list.put("minItems", section.atLeast());
            ((ArrayNode) content.get("required")).add(section.name());
        }
        object(list.putObject("items"), section.fields(), "");
    }

    /** Describes the object at that part of the line, and what lies within it; answers its properties. */
    private static ObjectNode object(ObjectNode schema, List<FieldDefinition> fields, String part) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        fields.stream().filter(f -> f.part().equals(part)).forEach(field -> {
            properties.set(last(field.path()), field(field));
            if (field.need() != Need.NEVER) {
                required.add(last(field.path()));
            }
        });
        TreeSet<String> parts = new TreeSet<>();
        fields.stream()
                .map(FieldDefinition::part)
                .filter(p -> p.startsWith(part + "/"))
                .forEach(parts::add);
        parts.forEach(inner -> object(properties.putObject(last(inner)), fields, inner));
        schema.put("additionalProperties", false);
        return properties;
    }

    private static ObjectNode field(FieldDefinition field) {
        ObjectNode schema = titled(JSON.objectNode(), field.label());
        schema.put("description", field.note().zh() + " / " + field.note().en());
        switch (field.type()) {
            case FieldType.Text text -> text(schema, text);
            case FieldType.Fixed fixed -> schema.put("const", fixed.value());
            case FieldType.CreditCode ignored ->
                schema.put("type", "string").put("pattern", "^[0-9A-HJ-NP-RTUWXY]{18}$");
            case FieldType.Digest ignored -> schema.put("type", "string").put("pattern", "^[0-9a-fA-F]{64}$");
            case FieldType.Period period -> schema.put("type", "string").put("pattern", pattern(period));
            case FieldType.Date ignored ->
                schema.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case FieldType.Quantity ignored -> number(schema, "number", EXACT_DECIMAL, BigDecimal.ZERO, null);
            case FieldType.Decimal decimal -> number(schema, "number", SIGNED_DECIMAL, decimal.least(), decimal.most());
            case FieldType.Whole whole ->
                number(
                        schema,
                        "integer",
                        WHOLE_NUMBER,
                        BigDecimal.valueOf(whole.least()),
                        BigDecimal.valueOf(whole.most()));
            case FieldType.Flag ignored -> schema.put("type", "boolean");
            case FieldType.Code code -> code(schema, code.list());
            case FieldType.Texts texts -> {
                schema.put("type", "array").put("minItems", 1).put("maxItems", texts.most());
                ObjectNode each = schema.putObject("items");
                text(each, texts.each());
                each.put("pattern", "^[^" + FieldType.Texts.SEPARATORS + "]+$");
            }
        }
        return schema;
    }

    private static void text(ObjectNode schema, FieldType.Text text) {
        schema.put("type", "string").put("minLength", 1).put("maxLength", text.longest());
    }

    private static void number(
            ObjectNode schema, String type, String text, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        schema.putArray("type").add("string").add(type);
        if (least != null) {
            schema.put("minimum", least);
        }
        if (most != null) {
            schema.put("maximum", most);
        }
        schema.put("pattern", text);
    }

    private static String pattern(FieldType.Period period) {
        String kinds = period.kinds().stream()
                .map(kind -> switch (kind) {
                    case MONTH -> "[12][0-9]{3}-(0[1-9]|1[0-2])";
                    case QUARTER -> "[12][0-9]{3}-Q[1-4]";
                    case YEAR -> "[12][0-9]{3}";
                })
                .collect(Collectors.joining("|"));
        return period.kinds().size() == 1 ? "^" + kinds + "$" : "^(" + kinds + ")$";
    }

    private static void code(ObjectNode schema, CodeList list) {
        schema.put("type", "string");
        ArrayNode codes = schema.putArray("enum");
        ObjectNode names = schema.putObject("x-labels");
        list.codes().forEach((code, label) -> {
            codes.add(code);
            names.putObject(code).put("zh", label.zh()).put("en", label.en());
        });
    }

    private static ObjectNode titled(ObjectNode schema, Label label) {
        return schema.put("title", label.zh() + " / " + label.en());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
