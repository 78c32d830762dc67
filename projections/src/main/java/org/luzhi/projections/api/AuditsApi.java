package org.luzhi.projections.api;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.luzhi.domain.access.Actor;
import org.luzhi.projections.audit.AuditCommand.AuditLedger;
import org.luzhi.projections.audit.AuditJob;
import org.luzhi.projections.audit.AuditQuery.FindAudit;
import org.luzhi.projections.audit.AuditQuery.ListAudits;
import org.luzhi.projections.audit.Audits;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Audits of the whole ledger. They are kept until the server is started again. */
@RestController
@RequestMapping("/api/v1/ledger/audits")
public class AuditsApi {

    private final Questions questions;
    private final Orders orders;
    private final Clock clock;

    public AuditsApi(Questions questions, Orders orders, Clock clock) {
        this.questions = questions;
        this.orders = orders;
        this.clock = clock;
    }

    /** An audit that was begun. */
    public record Begun(String id, AuditJob.State state) {}

    /** Begins an audit in the background; 409 while another one runs. */
    @PostMapping
    public ResponseEntity<Begun> begin(Actor actor) {
        String id = UUID.randomUUID().toString();
        orders.send(actor, new AuditLedger(id, clock.instant()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/ledger/audits/" + id))
                .body(new Begun(id, AuditJob.State.RUNNING));
    }

    /** Those since the last start, the newest first. */
    @GetMapping
    public AuditView.All list(Actor actor, Locale locale) {
        return new AuditView.All(questions.ask(actor, new ListAudits(), Audits.class).items().stream()
                .map(job -> AuditView.of(job, locale))
                .toList());
    }

    /** One audit: how far it is, or what it found. */
    @GetMapping("/{id}")
    public AuditView find(Actor actor, @PathVariable String id, Locale locale) {
        return questions
                .find(actor, new FindAudit(id), AuditJob.class)
                .map(job -> AuditView.of(job, locale))
                .orElseThrow(() -> Parameters.unknown("audit.unknown", id));
    }
}
