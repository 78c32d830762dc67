package org.luzhi.integration.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.filing.FieldComment;
import org.luzhi.domain.filing.FilingCommand;
import org.luzhi.domain.filing.FilingCommand.AcceptFiling;
import org.luzhi.domain.filing.FilingCommand.ReturnFiling;
import org.luzhi.domain.filing.FilingCommand.WithdrawFiling;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.channel.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a filing after it was filed. Each call answers 200, or 409 in a state that does not allow it. */
@RestController
@RequestMapping("/api/v1/filings/{id}")
public class ReviewController {

    private final Commands commands;
    private final Clock clock;

    public ReviewController(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** Where the filing stands now. */
    @JsonPropertyOrder({"filing", "status"})
    record Reviewed(FilingId filing, FilingStatus status) {}

    /** Withdraws a filing for good; body {@code {reason}}, or none. Its enterprise only. */
    @PostMapping("/withdrawal")
    public ResponseEntity<byte[]> withdraw(
            @PathVariable String id, @RequestBody(required = false) byte @Nullable [] body, Actor actor) {
        FilingId filing = filing(id);
        Documents document = Documents.read(body).only("reason");
        String reason = document.said("reason");
        document.done();
        return send(new WithdrawFiling(filing, reason, clock.instant()), actor, FilingStatus.WITHDRAWN);
    }

    /**
     * Accepts the newest version; body {@code {version}}, or none: with it, 409 when another version is the newest. The
     * regulator only.
     */
    @PostMapping("/acceptance")
    public ResponseEntity<byte[]> accept(
            @PathVariable String id, @RequestBody(required = false) byte @Nullable [] body, Actor actor) {
        FilingId filing = filing(id);
        Documents document = Documents.read(body).only("version");
        Integer version = document.whole("version");
        document.done();
        return send(new AcceptFiling(filing, version, clock.instant()), actor, FilingStatus.ACCEPTED);
    }

    /**
     * Returns the newest version for correction; body {@code {version, reason, comments: [{pointer, comment}]}}, a
     * reason or a comment at least, the pointers into the canonical filing; with a version, 409 when another one is the
     * newest. The regulator only.
     */
    @PostMapping("/return")
    public ResponseEntity<byte[]> giveBack(
            @PathVariable String id, @RequestBody(required = false) byte @Nullable [] body, Actor actor) {
        FilingId filing = filing(id);
        Documents document = Documents.read(body).only("version", "reason", "comments");
        Integer version = document.whole("version");
        List<FieldComment> comments = document.objects("comments").stream()
                .map(comment -> comment.only("pointer", "comment"))
                .map(comment -> new FieldComment(comment.required("pointer"), comment.required("comment")))
                .toList();
        String reason = comments.isEmpty() ? document.required("reason") : document.said("reason");
        document.done();
        return send(new ReturnFiling(filing, version, reason, comments, clock.instant()), actor, FilingStatus.RETURNED);
    }

    private ResponseEntity<byte[]> send(FilingCommand command, Actor actor, FilingStatus then) {
        commands.send(command, Provenance.of(actor, FilingController.DOOR));
        return FilingAnswers.ok(new Reviewed(command.filing(), then));
    }

    static FilingId filing(String id) {
        return FilingId.parse(id).orElseThrow(() -> new RefusedException(Refusal.unknown("filing.unknown", id)));
    }
}
