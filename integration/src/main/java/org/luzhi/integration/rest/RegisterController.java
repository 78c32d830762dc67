package org.luzhi.integration.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.EnterpriseCommand;
import org.luzhi.domain.enterprise.EnterpriseCommand.ChangeEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.CloseEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ConfirmEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ErasePersonalValues;
import org.luzhi.domain.enterprise.EnterpriseCommand.RegisterEnterprise;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.channel.Commands;
import org.luzhi.integration.channel.PersonalErasure;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The regulator's writes to the register of enterprises. */
@RestController
@RequestMapping("/api/v1/enterprises")
public class RegisterController {

    /** Until the key is gone; longer only when the database stands still. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Commands commands;
    private final ProfileReader profiles;
    private final PersonalErasure erasure;
    private final Clock clock;

    public RegisterController(Commands commands, ProfileReader profiles, PersonalErasure erasure, Clock clock) {
        this.commands = commands;
        this.profiles = profiles;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** @param held whether the code fails its check character, so that the enterprise waits for confirmation */
    @JsonPropertyOrder({"enterprise", "held"})
    record Registered(UnifiedSocialCreditCode enterprise, boolean held) {}

    /** The enterprise that was written to. */
    record Written(UnifiedSocialCreditCode enterprise) {}

    /** @param state {@code erased}, or {@code erasing} while the key is still to be destroyed */
    @JsonPropertyOrder({"enterprise", "state"})
    record Erasure(UnifiedSocialCreditCode enterprise, String state) {}

    /** Registers an enterprise; body {@code {enterprise, …profile}}. 201, or 409 when it is on the register. */
    @PostMapping
    public ResponseEntity<byte[]> register(@RequestBody(required = false) byte @Nullable [] body, Actor actor) {
        Documents document = Documents.read(body);
        String code = document.required("enterprise");
        if (!code.isEmpty() && !UnifiedSocialCreditCode.isForm(code)) {
            document.wrong("uscc.wrong", "enterprise", code);
        }
        EnterpriseProfile profile = profiles.read(document, code, true);
        UnifiedSocialCreditCode enterprise = new UnifiedSocialCreditCode(code);
        send(new RegisterEnterprise(enterprise, profile, clock.instant()), actor);
        return ResponseEntity.created(URI.create("/api/v1/enterprises/" + enterprise))
                .contentType(MediaType.APPLICATION_JSON)
                .body(FilingAnswers.json(new Registered(enterprise, !enterprise.checks())));
    }

    /** Replaces the profile; what is absent is removed. The same profile again changes nothing. */
    @PutMapping("/{uscc}")
    public ResponseEntity<byte[]> change(
            @PathVariable String uscc, @RequestBody(required = false) byte @Nullable [] body, Actor actor) {
        UnifiedSocialCreditCode enterprise = enterprise(uscc);
        EnterpriseProfile profile = profiles.read(Documents.read(body), uscc, false);
        return written(new ChangeEnterprise(enterprise, profile, clock.instant()), actor);
    }

    /** Confirms an enterprise whose code fails its check: it may file, flagged; body {@code {reason}}, or none. */
    @PostMapping("/{uscc}/confirmation")
    public ResponseEntity<byte[]> confirm(
            @PathVariable String uscc, @RequestBody(required = false) byte @Nullable [] body, Actor actor) {
        UnifiedSocialCreditCode enterprise = enterprise(uscc);
        return written(new ConfirmEnterprise(enterprise, reason(body), clock.instant()), actor);
    }

    /** Closes an enterprise: it files no more, its history stays; body {@code {reason}}, or none. */
    @PostMapping("/{uscc}/closure")
    public ResponseEntity<byte[]> close(
            @PathVariable String uscc, @RequestBody(required = false) byte @Nullable [] body, Actor actor) {
        UnifiedSocialCreditCode enterprise = enterprise(uscc);
        return written(new CloseEnterprise(enterprise, reason(body), clock.instant()), actor);
    }

    /**
     * Erases every personal value of an enterprise, for good and in the history too; body {@code {reason, document}}, both
     * kept, so neither may name anybody. 200 when the key is gone, 202 when it is still to be destroyed; harmless twice.
     */
    @PostMapping("/{uscc}/erasure")
    public ResponseEntity<byte[]> erase(
            @PathVariable String uscc, @RequestBody(required = false) byte @Nullable [] body, Actor actor) {
        UnifiedSocialCreditCode enterprise = enterprise(uscc);
        Documents document = Documents.read(body).only("reason", "document");
        String reason = document.required("reason");
        String restsOn = document.required("document");
        document.done();
        ErasePersonalValues command = new ErasePersonalValues(enterprise, reason, restsOn, clock.instant());
        send(command, actor);
        boolean gone = erasure.carriedOut(command.aggregate(), PATIENCE);
        return ResponseEntity.status(gone ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(FilingAnswers.json(new Erasure(enterprise, gone ? "erased" : "erasing")));
    }

    private static String reason(byte @Nullable [] body) {
        Documents document = Documents.read(body).only("reason");
        String reason = document.said("reason");
        document.done();
        return reason;
    }

    private ResponseEntity<byte[]> written(EnterpriseCommand command, Actor actor) {
        send(command, actor);
        return FilingAnswers.ok(new Written(command.enterprise()));
    }

    private void send(EnterpriseCommand command, Actor actor) {
        commands.send(command, Provenance.of(actor, FilingController.DOOR));
    }

    private static UnifiedSocialCreditCode enterprise(String uscc) {
        if (!UnifiedSocialCreditCode.isForm(uscc)) {
            throw new RefusedException(Refusal.unknown("enterprise.unknown", uscc));
        }
        return new UnifiedSocialCreditCode(uscc);
    }
}
