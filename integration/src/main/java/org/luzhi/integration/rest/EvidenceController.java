package org.luzhi.integration.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.evidence.Evidence;
import org.luzhi.integration.evidence.EvidenceQuery.FindEvidence;
import org.luzhi.integration.evidence.EvidenceQuery.FindEvidenceOfFiling;
import org.luzhi.integration.evidence.EvidenceQuery.ListFurtherEvidence;
import org.luzhi.integration.evidence.FurtherEvidence;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Original bytes, exactly as they were received; always as a download, never for a browser to show. */
@RestController
public class EvidenceController {

    private final QueryGateway queries;

    public EvidenceController(QueryGateway queries) {
        this.queries = queries;
    }

    /** The bytes of the filing's newest version; {@code Link rel="related"} names those that carried it again. */
    @GetMapping("/api/v1/filings/{id}/evidence")
    public ResponseEntity<byte[]> ofFiling(@PathVariable String id, Actor actor) {
        FilingId filing = ReviewController.filing(id);
        Evidence evidence = ask(
                        actor, new FindEvidenceOfFiling(filing), ResponseTypes.optionalInstanceOf(Evidence.class))
                .orElseThrow(() -> new RefusedException(Refusal.unknown("filing.unknown", id)));
        List<FurtherEvidence> further =
                ask(actor, new ListFurtherEvidence(filing), ResponseTypes.multipleInstancesOf(FurtherEvidence.class));
        return bytes(evidence, further);
    }

    /** The bytes of that SHA-256. An enterprise gets its own only. */
    @GetMapping("/api/v1/evidence/{digest}")
    public ResponseEntity<byte[]> byDigest(@PathVariable String digest, Actor actor) {
        Evidence evidence = ask(
                        actor,
                        new FindEvidence(digest, onlyOf(actor)),
                        ResponseTypes.optionalInstanceOf(Evidence.class))
                .orElseThrow(() -> new RefusedException(Refusal.unknown("evidence.unknown", digest)));
        return bytes(evidence, List.of());
    }

    private static @Nullable UnifiedSocialCreditCode onlyOf(Actor actor) {
        return actor.is(Role.REGULATOR) || actor.is(Role.AUDITOR) ? null : actor.enterprise();
    }

    private <R> R ask(Actor actor, Object query, ResponseType<R> answer) {
        CompletableFuture<R> pending =
                queries.query(new GenericMessage<>(query, Provenance.of(actor, FilingController.DOOR)), answer);
        try {
            return pending.join();
        } catch (CompletionException e) {
            // What the bus refused is the cause; whoever answers errors knows it, and not the wrapping.
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static ResponseEntity<byte[]> bytes(Evidence evidence, List<FurtherEvidence> further) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(evidence))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Repr-Digest", "sha-256=:" + base64(evidence.digest()) + ":");
        further.forEach(
                other -> answer.header(HttpHeaders.LINK, "</api/v1/evidence/" + other.digest() + ">; rel=\"related\""));
        return answer.body(evidence.bytes());
    }

    private static String base64(String hex) {
        return java.util.Base64.getEncoder()
                .encodeToString(java.util.HexFormat.of().parseHex(hex));
    }

    private static String disposition(Evidence evidence) {
        String plain = evidence.digest().substring(0, 12) + ending(evidence);
        String name = evidence.fileName() == null ? plain : evidence.fileName();
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        // RFC 6266: the encoded name for whoever reads it, a plain one for whoever does not.
        return ascii
                ? ContentDisposition.attachment().filename(name).build().toString()
                : "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                        + UriUtils.encode(name, StandardCharsets.UTF_8);
    }

    private static String ending(Evidence evidence) {
        return switch (evidence.mediaType()) {
            case MediaType.APPLICATION_JSON_VALUE -> ".json";
            case "text/csv" -> ".csv";
            case FilingController.XLSX -> ".xlsx";
            default -> ".bin";
        };
    }
}
