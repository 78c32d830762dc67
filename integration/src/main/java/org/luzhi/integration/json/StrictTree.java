package org.luzhi.integration.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.Shown;

/** Builds the tree of one JSON text; members named twice are told, everything is bounded. */
final class StrictTree {

    static final int DEEPEST = 16;
    static final int MOST_VALUES = 1_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1_000)
                    .maxStringLength(100_000)
                    .maxNameLength(200)
                    .build())
            .build();

    private final JsonParser parser;
    private final Intake intake;
    private int values;

    private StrictTree(JsonParser parser, Intake intake) {
        this.parser = parser;
        this.intake = intake;
    }

    /** The tree; empty when there is nothing, which the intake then knows. */
    static Optional<Node> read(String text, Intake intake) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new StrictTree(parser, intake).document();
        }
    }

    private Optional<Node> document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            intake.broken("file.empty", Place.WHOLE);
            return Optional.empty();
        }
        Node root = value(first, "");
        if (parser.nextToken() != null) {
            intake.error("json.trailing", Place.WHOLE);
        }
        return Optional.of(root);
    }

    private Node value(JsonToken token, String pointer) throws IOException {
        values++;
        if (values > MOST_VALUES) {
            throw new StreamConstraintsException("more than " + MOST_VALUES + " values");
        }
        return switch (token) {
            case START_OBJECT -> members(pointer);
            case START_ARRAY -> elements(pointer);
            case VALUE_STRING -> new Node.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(parser.getText());
            case VALUE_TRUE -> new Node.Truth(true);
            case VALUE_FALSE -> new Node.Truth(false);
            default -> Node.NULL;
        };
    }

    private Node members(String pointer) throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String member = Pointer.to(pointer, name);
            Node value = value(parser.nextToken(), member);
            if (members.putIfAbsent(name, value) != null) {
                intake.error("field.twice", Place.pointer(Pointer.near(member)), Shown.of(name));
            }
        }
        return new Node.Members(members);
    }

    private Node elements(String pointer) throws IOException {
        List<Node> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, Pointer.to(pointer, elements.size())));
        }
        return new Node.Elements(elements);
    }
}
