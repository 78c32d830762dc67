package org.luzhi.integration.rest;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.channel.Arrival;
import org.luzhi.integration.channel.FilingChannel;
import org.luzhi.integration.channel.Outcome;
import org.luzhi.integration.subject.Format;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The HTTP door for filings: reads the body, hands it to the canonical path on the same thread, answers. */
@RestController
@RequestMapping("/api/v1/filings")
public class FilingController {

    static final String DOOR = "rest";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<MediaType> ACCEPTED =
            List.of(MediaType.APPLICATION_JSON, MediaType.valueOf("text/csv"), MediaType.valueOf(XLSX));

    private final FilingChannel channel;
    private final FilingAnswers answers;
    private final Clock clock;

    public FilingController(FilingChannel channel, FilingAnswers answers, Clock clock) {
        this.channel = channel;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Files a submission: JSON, CSV or the workbook of the template.
     *
     * <p>201 with the receipt once it is durable; 200 with the old receipt for content already filed; 409 in a state that
     * does not allow it; 413 over 10 MiB; 415 for other media types; 422 with every error at its place: a problem
     * document or, when a workbook was sent and {@code Accept} prefers no other answer, the same workbook with its errors
     * marked ({@code *}{@code /*} and no {@code Accept} at all count as such).
     *
     * @param dryRun 200 with what would happen, and nothing is recorded
     */
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, "text/csv", XLSX})
    public ResponseEntity<byte[]> file(
            @RequestBody(required = false) byte @Nullable [] sent,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestParam(required = false) @Nullable String dryRun,
            Actor actor,
            Locale locale)
            throws HttpMediaTypeNotSupportedException {
        boolean rehearsed = dryRun != null && flag("dryRun", dryRun);
        Format format = format(type);
        byte[] body = sent == null ? new byte[0] : sent;
        Outcome outcome = channel.file(new Arrival(DOOR, actor, body, format, null, clock.instant(), rehearsed));
        boolean workbook = format == Format.XLSX && Accepts.workbook(accept);
        return answers.answer(outcome, locale, workbook ? body : null);
    }

    /** Spring does not compare the type of an empty body with {@code consumes}. */
    private static Format format(String type) throws HttpMediaTypeNotSupportedException {
        MediaType sent;
        try {
            sent = MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotSupportedException(null, ACCEPTED, HttpMethod.POST, e.getMessage());
        }
        return Arrays.stream(Format.values())
                .filter(format -> MediaType.parseMediaType(format.mediaType()).includes(sent))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotSupportedException(sent, ACCEPTED));
    }

    /** An empty value is no answer to whether something shall be recorded. */
    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new RefusedException(
                        Refusal.invalid(List.of(Problem.error("parameter.wrong", Place.WHOLE, name, value))));
        };
    }
}
