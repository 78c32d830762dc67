package org.luzhi.integration.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.Filed;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.receipt.Receipt;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.integration.channel.Outcome;
import org.luzhi.integration.channel.Outcome.Recorded;
import org.luzhi.integration.channel.Outcome.Refused;
import org.luzhi.integration.channel.Outcome.Rehearsed;
import org.luzhi.integration.subject.Annotator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Says in HTTP how an arrival ended. */
public final class FilingAnswers {

    private static final MediaType WORKBOOK = MediaType.parseMediaType(FilingController.XLSX);

    private final Annotator annotator;

    public FilingAnswers(Annotator annotator) {
        this.annotator = annotator;
    }

    /**
     * The answer to a dry run.
     *
     * @param wouldAnswer the HTTP status that filing it in earnest would get
     * @param receipt without position, when it would be recorded or is known
     * @param problem when it would be refused
     */
    @JsonPropertyOrder({"dryRun", "wouldAnswer", "receipt", "problem"})
    record DryRun(
            boolean dryRun,
            int wouldAnswer,
            @Nullable Receipt receipt,
            @Nullable ProblemDocument problem) {}

    /** @param workbook the workbook that was sent, when its sender takes an annotated one back */
    ResponseEntity<byte[]> answer(Outcome outcome, Locale locale, byte @Nullable [] workbook) {
        return switch (outcome) {
            case Recorded recorded -> recorded(recorded, locale);
            case Rehearsed rehearsed ->
                ok(new DryRun(
                        true,
                        status(rehearsed.filed()),
                        receipt(rehearsed.filed(), null, rehearsed.careWarnings(), locale),
                        null));
            case Refused refused -> refused(refused, locale, workbook);
        };
    }

    private static ResponseEntity<byte[]> recorded(Recorded recorded, Locale locale) {
        Receipt receipt = receipt(recorded.filed(), recorded.position(), recorded.careWarnings(), locale);
        return ResponseEntity.status(status(recorded.filed()))
                .location(URI.create("/api/v1/receipts/" + receipt.receipt()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json(receipt));
    }

    private ResponseEntity<byte[]> refused(Refused refused, Locale locale, byte @Nullable [] workbook) {
        Refusal refusal = refused.refusal();
        boolean content = refusal.kind() == Refusal.Kind.INVALID;
        if (content && workbook != null && refused.reading() != null) {
            return ResponseEntity.status(refused.dryRun() ? 200 : 422)
                    .contentType(WORKBOOK)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"annotated.xlsx\"")
                    .body(annotator.annotate(workbook, refused.reading(), refusal.problems()));
        }
        ProblemDocument problem = ProblemDocument.of(refusal, refused.moreProblems(), locale);
        boolean said = refused.dryRun() && (content || refusal.kind() == Refusal.Kind.WRONG_STATE);
        return said ? ok(new DryRun(true, problem.status(), null, problem)) : problem(problem);
    }

    static ResponseEntity<byte[]> problem(ProblemDocument problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.json());
    }

    static ResponseEntity<byte[]> ok(Object body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json(body));
    }

    static byte[] json(Object body) {
        try {
            return HistoryJson.mapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is made of our own records", e);
        }
    }

    private static int status(Filed filed) {
        return filed.known() ? 200 : 201;
    }

    private static Receipt receipt(Filed filed, @Nullable Long position, List<Problem> arrival, Locale locale) {
        return Receipt.of(filed.event(), filed.status(), filed.late(), position, arrival, locale);
    }
}
