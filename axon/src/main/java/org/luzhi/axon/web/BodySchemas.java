package org.luzhi.axon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the bodies look like that controllers take as bytes: a filing as its subject's definition says, the others by their
 * few fields.
 */
@Configuration(proxyBeanMethods = false)
class BodySchemas {

    /** OpenAPI says these by media types, not as parameters. */
    private static final List<String> HEADERS = List.of("Accept", "Content-Type");

    @Bean
    OpenApiCustomizer bodies(SubjectCatalogue subjects) {
        List<Schema<?>> filings = subjects.all().stream()
                .<Schema<?>>map(
                        subject -> schema(subjects.schema(subject.name()).orElseThrow()))
                .toList();
        return api -> {
            body(api, "/api/v1/filings", filingBody(filings));
            body(api, "/api/v1/filings/{id}/withdrawal", json(reason()));
            body(api, "/api/v1/filings/{id}/acceptance", json(version()));
            body(api, "/api/v1/filings/{id}/return", json(returned()));
            body(api, "/api/v1/enterprises/{uscc}/confirmation", json(reason()));
            body(api, "/api/v1/enterprises/{uscc}/closure", json(reason()));
            body(
                    api,
                    "/api/v1/enterprises/{uscc}/erasure",
                    json(texts("reason", "document").required(List.of("reason", "document"))));
            body(api, "/api/v1/enterprises", json(profile().addProperty("enterprise", new StringSchema())));
            body(api, "/api/v1/replays", json(replay()));
            PathItem one = api.getPaths().get("/api/v1/enterprises/{uscc}");
            if (one != null && one.getPut() != null) {
                one.getPut().setRequestBody(json(profile()));
            }
        };
    }

    private static void body(OpenAPI api, String path, RequestBody body) {
        PathItem item = api.getPaths().get(path);
        if (item != null && item.getPost() != null) {
            item.getPost().setRequestBody(body);
            if (item.getPost().getParameters() != null) {
                item.getPost().getParameters().removeIf(parameter -> HEADERS.contains(parameter.getName()));
            }
        }
    }

    private static RequestBody filingBody(List<Schema<?>> filings) {
        Content content = new Content();
        Schema<?> json = filings.size() == 1 ? filings.getFirst() : new JsonSchema().oneOf(List.copyOf(filings));
        content.addMediaType(Format.JSON.mediaType(), new MediaType().schema(json));
        content.addMediaType(
                Format.CSV.mediaType(), new MediaType().schema(new StringSchema().description("/api/v1/templates/…")));
        content.addMediaType(Format.XLSX.mediaType(), new MediaType().schema(new BinarySchema()));
        return new RequestBody().required(true).content(content);
    }

    private static RequestBody json(Schema<?> schema) {
        return new RequestBody()
                .content(new Content().addMediaType(Format.JSON.mediaType(), new MediaType().schema(schema)));
    }

    private static Schema<?> reason() {
        return texts("reason");
    }

    private static Schema<?> returned() {
        return version()
                .addProperty("reason", new StringSchema())
                .addProperty("comments", new ArraySchema().items(texts("pointer", "comment")));
    }

    private static Schema<?> version() {
        return new ObjectSchema().addProperty("version", new IntegerSchema());
    }

    private static Schema<?> profile() {
        Schema<?> station = texts("mn", "password", "st", "edition", "crc").addProperty("tolerances", list());
        return texts("name", "region", "industry", "cluster", "contact", "phone")
                .addProperty("chains", list())
                .addProperty("mailboxes", list())
                .addProperty("stations", new ArraySchema().items(station))
                .required(List.of("name", "region", "industry", "cluster"));
    }

    private static Schema<?> replay() {
        Schema<?> names = new StringSchema().description("register, filing, receipt, balance, score, history, all");
        return new ObjectSchema()
                .addProperty("projection", new JsonSchema().oneOf(List.of(names, new ArraySchema().items(names))))
                .addProperty(
                        "until",
                        new StringSchema()
                                .description(
                                        "the first position that is not replayed, or a moment, itself included: 1200, 2025-06-30T12:00:00+08:00"))
                .addProperty("methodology", new StringSchema())
                .addProperty("scope", new StringSchema().description("all, <USCC>"))
                .required(List.of("projection"));
    }

    private static Schema<?> list() {
        return new ArraySchema().items(new StringSchema());
    }

    private static Schema<?> texts(String... names) {
        Schema<?> schema = new ObjectSchema();
        for (String name : names) {
            schema.addProperty(name, new StringSchema());
        }
        return schema;
    }

    private static Schema<?> schema(ObjectNode definition) {
        ObjectNode embedded = definition.deepCopy();
        embedded.remove(List.of("$schema", "$id"));
        try {
            return Json31.mapper().treeToValue(embedded, Schema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of a subject is a JSON Schema", e);
        }
    }
}
