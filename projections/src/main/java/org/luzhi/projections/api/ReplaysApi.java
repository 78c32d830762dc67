package org.luzhi.projections.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.replay.ReplayCommand;
import org.luzhi.domain.replay.ReplayCommand.CancelReplay;
import org.luzhi.domain.replay.ReplayCommand.PauseReplay;
import org.luzhi.domain.replay.ReplayCommand.RequestReplay;
import org.luzhi.domain.replay.ReplayCommand.ResumeReplay;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayStatus;
import org.luzhi.projections.replay.ReplayItem;
import org.luzhi.projections.replay.ReplayPage;
import org.luzhi.projections.replay.ReplayQuery.FindReplay;
import org.luzhi.projections.replay.ReplayQuery.FindReport;
import org.luzhi.projections.replay.ReplayQuery.ListReplays;
import org.luzhi.projections.replay.StoredReport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The auditor's replays. */
@RestController
@RequestMapping("/api/v1/replays")
public class ReplaysApi {

    private final Questions questions;
    private final Orders orders;
    private final ReplayStreams streams;
    private final Clock clock;

    public ReplaysApi(Questions questions, Orders orders, ReplayStreams streams, Clock clock) {
        this.questions = questions;
        this.orders = orders;
        this.streams = streams;
        this.clock = clock;
    }

    /** Where a replay stands after what was asked of it. */
    public record Answered(ReplayId id, ReplayStatus state) {}

    /** The newest first. */
    public record ReplaysView(
            List<ReplayView> items, @Nullable String next) {}

    /** Asks for a replay; body {@code {projection, until?, methodology?, scope?}}. 202: it begins when its turn comes. */
    @PostMapping
    public ResponseEntity<Answered> request(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        ReplayId id = fresh(clock.instant());
        orders.send(actor, new RequestReplay(id, ReplayBody.read(body), clock.instant()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/replays/" + id))
                .body(new Answered(id, ReplayStatus.REQUESTED));
    }

    /** All replays, the newest first. */
    @GetMapping
    public ReplaysView list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        ListReplays query = new ListReplays(Parameters.text(after), Parameters.limit(limit));
        ReplayPage page = questions.ask(actor, query, ReplayPage.class);
        return new ReplaysView(page.items().stream().map(ReplayView::of).toList(), page.next());
    }

    /** One replay: how far it is, or how it ended. */
    @GetMapping("/{id}")
    public ReplayView find(Actor actor, @PathVariable String id) {
        return view(actor, id(id));
    }

    /** The same as server-sent events named {@code progress}, whenever something has changed, until it has ended. */
    @GetMapping(path = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    public SseEmitter progress(Actor actor, @PathVariable String id) {
        ReplayId replay = id(id);
        view(actor, replay); // whoever may not, or asks for none, is told so before anything streams
        return streams.open(() -> view(actor, replay));
    }

    /** The report, to keep: the very bytes whose SHA-256 is in the history. */
    @GetMapping(path = "/{id}/report", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> report(Actor actor, @PathVariable String id) {
        ReplayId replay = id(id);
        view(actor, replay);
        StoredReport report = questions
                .find(actor, new FindReport(replay), StoredReport.class)
                .orElseThrow(() -> new RefusedException(Refusal.wrongState("replay.report-missing", replay.value())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"replay-" + replay + ".json\"")
                .body(report.json().getBytes(StandardCharsets.UTF_8));
    }

    /** Holds it up between two batches. */
    @PostMapping("/{id}/pause")
    public Answered pause(Actor actor, @PathVariable String id) {
        return send(actor, id, PauseReplay::new);
    }

    /** Lets a paused one go on. */
    @PostMapping("/{id}/resume")
    public Answered resume(Actor actor, @PathVariable String id) {
        return send(actor, id, ResumeReplay::new);
    }

    /** Gives it up. */
    @DeleteMapping("/{id}")
    public Answered cancel(Actor actor, @PathVariable String id) {
        return send(actor, id, CancelReplay::new);
    }

    private Answered send(Actor actor, String id, BiFunction<ReplayId, Instant, ReplayCommand> command) {
        ReplayId replay = id(id);
        orders.send(actor, command.apply(replay, clock.instant()));
        return new Answered(replay, view(actor, replay).state());
    }

    private ReplayView view(Actor actor, ReplayId replay) {
        return questions
                .find(actor, new FindReplay(replay), ReplayItem.class)
                .map(ReplayView::of)
                .orElseThrow(() -> Parameters.unknown("replay.unknown", replay));
    }

    private static ReplayId id(String text) {
        return ReplayId.parse(text).orElseThrow(() -> Parameters.unknown("replay.unknown", text));
    }

    /** A UUID of version 7: its first 48 bits are the time, so that numbers are in order of time. */
    private static ReplayId fresh(Instant now) {
        UUID random = UUID.randomUUID();
        long head = now.toEpochMilli() << 16 | 0x7000 | random.getMostSignificantBits() & 0x0fff;
        return new ReplayId(new UUID(head, random.getLeastSignificantBits()).toString());
    }
}
