package org.luzhi.axon.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** What each operation is for and what it really answers, from {@code operations.txt}: controllers alone say 200 of everything. */
@Configuration(proxyBeanMethods = false)
class Operations {

    /** @param all whether every role may */
    private record Entry(String summary, TreeSet<Integer> statuses, boolean all) {}

    @Bean
    OpenApiCustomizer operations() {
        Map<String, Entry> entries = read();
        return api -> {
            api.getComponents().addSchemas("Problem", problemDocument());
            api.getPaths().forEach((path, item) -> item.readOperationsMap()
                    .forEach((method, operation) -> describe(method, path, operation, entries)));
        };
    }

    /** RFC 9457, with every error in one pass. */
    private static Schema<?> problemDocument() {
        Schema<?> error = texts("sheet", "column", "pointer", "code", "severity", "message", "hint")
                .addProperty("row", new IntegerSchema());
        return texts("type", "title", "detail", "code")
                .addProperty("status", new IntegerSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }

    private static Schema<?> texts(String... names) {
        Schema<?> schema = new ObjectSchema();
        Stream.of(names).forEach(name -> schema.addProperty(name, new StringSchema()));
        return schema;
    }

    private static void describe(
            PathItem.HttpMethod method, String path, Operation operation, Map<String, Entry> entries) {
        Entry entry = entries.get(method + " " + path);
        if (entry == null) {
            return; // the test names it
        }
        operation.setSummary(entry.summary());
        TreeSet<Integer> statuses = new TreeSet<>(entry.statuses());
        if (path.startsWith("/api/")) {
            statuses.add(HttpStatus.UNAUTHORIZED.value());
            if (!entry.all()) {
                statuses.add(HttpStatus.FORBIDDEN.value());
            }
        }
        if (method == PathItem.HttpMethod.GET) {
            statuses.add(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        Content content = content(operation.getResponses());
        ApiResponses responses = new ApiResponses();
        statuses.forEach(status -> responses.addApiResponse(
                status.toString(),
                new ApiResponse()
                        .description(HttpStatus.valueOf(status).getReasonPhrase())
                        .content(status < 400 ? content : problem())));
        operation.setResponses(responses);
    }

    /** What the controller declares of its answer. */
    private static Content content(ApiResponses declared) {
        return declared.values().stream()
                .map(ApiResponse::getContent)
                .filter(each -> each != null)
                .findFirst()
                .orElse(new Content());
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
    }

    private static Map<String, Entry> read() {
        try (InputStream in = Operations.class.getResourceAsStream("operations.txt")) {
            if (in == null) {
                throw new IllegalStateException("operations.txt is missing");
            }
            Map<String, Entry> entries = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .forEach(parts ->
                            entries.put(parts[0], new Entry(parts[1], statuses(parts[2]), parts[2].endsWith(" all"))));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("operations.txt cannot be read", e);
        }
    }

    private static TreeSet<Integer> statuses(String listed) {
        TreeSet<Integer> statuses = new TreeSet<>();
        Stream.of(listed.replace(" all", "").split(" ")).map(Integer::valueOf).forEach(statuses::add);
        return statuses;
    }
}
