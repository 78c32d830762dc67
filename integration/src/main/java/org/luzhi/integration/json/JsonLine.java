package org.luzhi.integration.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.RawLine;
import org.luzhi.integration.subject.RawValue;

/** An object of a JSON filing as a line; its fields may lie in objects within. */
record JsonLine(Node.Members object, String pointer) implements RawLine {

    @Override
    public @Nullable RawValue value(FieldDefinition field) {
        Node node = field.part().isEmpty() ? object.members().get(field.path().substring(1)) : within(field.path());
        return node == null ? null : raw(node);
    }

    private @Nullable Node within(String path) {
        Node node = object;
        for (String step : path.substring(1).split("/", -1)) {
            node = node instanceof Node.Members inner ? inner.members().get(step) : null;
        }
        return node;
    }

    @Override
    public Place place(FieldDefinition field) {
        return Place.pointer(pointer + field.path());
    }

    @Override
    public Place place() {
        return Place.pointer(pointer);
    }

    private static @Nullable RawValue raw(Node node) {
        return switch (node) {
            case Node.Text text -> new RawValue.Text(text.text());
            case Node.Number number -> new RawValue.Number(number.literal());
            case Node.Truth truth -> new RawValue.Truth(truth.value());
            case Node.Members ignored -> new RawValue.Odd();
            case Node.Elements list -> texts(list.elements());
            case Node.Null ignored -> null;
        };
    }

    private static RawValue texts(List<Node> elements) {
        return elements.stream().allMatch(Node.Text.class::isInstance)
                ? new RawValue.Texts(
                        elements.stream().map(e -> ((Node.Text) e).text()).toList())
                : new RawValue.Odd();
    }
}
