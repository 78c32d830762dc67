package org.luzhi.domain.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Carries the JSON of one event from one revision to the next: pure JSON → JSON, shared by server, replay and verifier.
 *
 * @param from the revision that it reads; it writes {@code from + 1}
 */
public record RevisionStep(String name, int from, UnaryOperator<ObjectNode> step) {}
