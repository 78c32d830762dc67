package org.luzhi.projections.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayScope;

/**
 * Reads {@code {projection, until?, methodology?, scope?}}: a projection's name, several, or {@code all}; a position or a
 * moment; a methodology's id; {@code all} or an enterprise's code. All its problems are found in one pass.
 */
final class ReplayBody {

    private static final Set<String> FIELDS = Set.of("projection", "until", "methodology", "scope");
    private static final String ALL = "all";

    private final List<Problem> problems = new ArrayList<>();
    private final JsonNode json;

    private ReplayBody(JsonNode json) {
        this.json = json;
    }

    /** @throws RefusedException with every problem of the body */
    static ReplayScope read(byte @Nullable [] bytes) {
        ReplayBody body = new ReplayBody(parse(bytes));
        ReplayScope scope = body.scope();
        if (!body.problems.isEmpty()) {
            throw new RefusedException(Refusal.invalid(body.problems));
        }
        return scope;
    }

    private static JsonNode parse(byte @Nullable [] bytes) {
        try {
            JsonNode json = HistoryJson.mapper().readTree(bytes == null ? new byte[0] : bytes);
            if (!json.isObject()) {
                throw new RefusedException(
                        Refusal.invalid(List.of(Problem.error("json.not-object", Place.pointer("")))));
            }
            return json;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new RefusedException(Refusal.invalid(List.of(Problem.error(
                    "json.broken",
                    Place.WHOLE,
                    at == null ? "" : String.valueOf(at.getLineNr()),
                    at == null ? "" : String.valueOf(at.getColumnNr())))));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private ReplayScope scope() {
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                problems.add(Problem.error("field.unknown", Place.pointer("/" + name), name));
            }
        });
        String until = text("until");
        Long position = until == null ? null : Parameters.digits(until).orElse(null);
        Instant moment = until == null || position != null ? null : moment(until);
        return new ReplayScope(projections(), enterprise(), position, moment, text("methodology"));
    }

    private SortedSet<Projection> projections() {
        SortedSet<Projection> projections = new TreeSet<>();
        JsonNode given = json.path("projection");
        for (JsonNode each : given.isArray() ? given : List.of(given)) {
            String name = each.asText();
            if (name.equals(ALL)) {
                projections.addAll(EnumSet.allOf(Projection.class));
            } else {
                Projection.of(name)
                        .ifPresentOrElse(
                                projections::add,
                                () -> problems.add(Problem.error(
                                        "replay.projection", Place.pointer("/projection"), name, names())));
            }
        }
        if (given.isArray() && given.isEmpty()) {
            problems.add(Problem.error("replay.projection", Place.pointer("/projection"), "", names()));
        }
        return projections;
    }

    private static String names() {
        return Arrays.stream(Projection.values())
                .map(Projection::code)
                .collect(Collectors.joining(", ", "", ", " + ALL));
    }

    private @Nullable UnifiedSocialCreditCode enterprise() {
        String code = text("scope");
        if (code == null || code.equals(ALL)) {
            return null;
        }
        if (!UnifiedSocialCreditCode.isForm(code)) {
            problems.add(Problem.error("replay.scope", Place.pointer("/scope"), code));
            return null;
        }
        return new UnifiedSocialCreditCode(code);
    }

    private @Nullable Instant moment(String until) {
        try {
            return Parameters.moment(until);
        } catch (RefusedException wrong) {
            problems.add(Problem.error("replay.until", Place.pointer("/until"), until));
            return null;
        }
    }

    /** A text or number; null when it is absent or blank, as an empty field of a form is. */
    private @Nullable String text(String name) {
        JsonNode value = json.path(name);
        if (value.isContainerNode()) {
            problems.add(Problem.error("field.type", Place.pointer("/" + name), name, "string"));
            return null;
        }
        return value.isNull() ? null : Parameters.text(value.asText());
    }
}
