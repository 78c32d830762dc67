package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The example filings that are built in beside the definitions. */
final class Example {

    private Example() {}

    static JsonNode of(String subject) {
        try (InputStream in = Example.class.getResourceAsStream(subject + ".example.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, subject));
        } catch (IOException broken) {
            throw new UncheckedIOException("a resource of this build cannot be read", broken);
        }
    }
}
