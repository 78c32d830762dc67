package org.luzhi.axon.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;

/** Writes problems as {@code application/problem+json} (RFC 9457) in the reader's language. */
public final class ProblemWriter {

    private final ObjectMapper json;
    private final LocaleResolver locales;

    ProblemWriter(ObjectMapper json, LocaleResolver locales) {
        this.json = json;
        this.locales = locales;
    }

    /** Whether the sender of this request reads problems rather than pages. */
    public boolean wanted(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked instanceof String original ? original : request.getRequestURI();
        return path.startsWith("/api/")
                || path.startsWith("/actuator/")
                || !String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Writes one problem as the whole answer. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Problem problem)
            throws IOException {
        Locale locale = locales.resolveLocale(request);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        json.writeValue(response.getOutputStream(), detail(status, List.of(problem), locale));
    }

    /** The document of some problems; the first names it. */
    ProblemDetail detail(HttpStatus status, List<Problem> problems, Locale locale) {
        Problem first = problems.getFirst();
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, Wording.hint(first, locale));
        detail.setType(URI.create("urn:luzhi:problem:" + first.code()));
        detail.setTitle(Wording.message(first, locale));
        detail.setProperty("code", first.code());
        detail.setProperty(
                "errors",
                problems.stream().map(problem -> entry(problem, locale)).toList());
        return detail;
    }

    private static Map<String, Object> entry(Problem problem, Locale locale) {
        Map<String, Object> entry = new LinkedHashMap<>();
        Place place = problem.place();
        put(entry, "sheet", place.sheet());
        put(entry, "row", place.row());
        put(entry, "column", place.column());
        put(entry, "pointer", place.pointer());
        entry.put("code", problem.code());
        entry.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        entry.put("message", Wording.message(problem, locale));
        entry.put("hint", Wording.hint(problem, locale));
        return entry;
    }

    private static void put(Map<String, Object> entry, String key, @Nullable Object value) {
        if (value != null) {
            entry.put(key, value);
        }
    }
}
