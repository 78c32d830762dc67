package org.luzhi.projections.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.projections.api.AuditView;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.audit.AuditQuery.ListAudits;
import org.luzhi.projections.audit.Audits;
import org.luzhi.projections.ledger.Ledger;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ledger: what is signed, by which key, how to check it, and the auditor's audits. What it shows is public. */
@Controller
final class LedgerPage implements ConsolePage {

    private final Questions questions;
    private final Ledger ledger;

    LedgerPage(Questions questions, Ledger ledger) {
        this.questions = questions;
        this.ledger = ledger;
    }

    @GetMapping("/console/ledger")
    String ledger(Actor actor, Locale locale, Model model) {
        boolean audits = actor.is(Role.AUDITOR);
        model.addAttribute("newest", ledger.newest().orElse(null));
        model.addAttribute("key", ledger.key().toString());
        model.addAttribute("fingerprint", fingerprint(ledger.key() + "\n"));
        model.addAttribute("mayAudit", audits);
        model.addAttribute("audits", audits ? audits(actor, locale) : List.of());
        return "console/ledger";
    }

    private List<AuditView> audits(Actor actor, Locale locale) {
        return questions.ask(actor, new ListAudits(), Audits.class).items().stream()
                .map(job -> AuditView.of(job, locale))
                .toList();
    }

    /** SHA-256 of what {@code /ledger/verifier-key} answers. */
    private static String fingerprint(String answer) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(answer.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
