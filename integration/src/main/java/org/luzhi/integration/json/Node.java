package org.luzhi.integration.json;

import java.util.List;
import java.util.Map;

/** A JSON value as it was written: numbers are not yet numbers. */
sealed interface Node {

    record Members(Map<String, Node> members) implements Node {}

    record Elements(List<Node> elements) implements Node {}

    record Text(String text) implements Node {}

    record Number(String literal) implements Node {}

    record Truth(boolean value) implements Node {}

    record Null() implements Node {}

    Null NULL = new Null();
}
