package org.luzhi.projections.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.register.Contact;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.register.EnterprisePage;
import org.luzhi.projections.register.RegisterQuery.FindEnterprise;
import org.luzhi.projections.register.RegisterQuery.ListEnterprises;
import org.luzhi.projections.register.RegisterQuery.RevealContact;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register, read. */
@RestController
@RequestMapping("/api/v1/enterprises")
public class EnterprisesApi {

    private final Questions questions;

    public EnterprisesApi(Questions questions) {
        this.questions = questions;
    }

    /** @param contact personal values in the clear, for the regulator only */
    public record EnterpriseView(
            @JsonUnwrapped EnterpriseEntry entry, @Nullable ContactView contact) {}

    /** Enterprises in order of their codes. */
    @GetMapping
    public EnterprisePage list(
            Actor actor,
            @RequestParam(required = false) @Nullable String cluster,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        ListEnterprises query = new ListEnterprises(
                Parameters.cluster(cluster), Parameters.region(region), after, Parameters.limit(limit));
        return questions.ask(actor, query, EnterprisePage.class);
    }

    /** One enterprise. */
    @GetMapping("/{uscc}")
    public EnterpriseView find(Actor actor, @PathVariable String uscc, Locale locale) {
        UnifiedSocialCreditCode enterprise = Parameters.enterprise(uscc);
        EnterpriseEntry entry = questions
                .find(actor, new FindEnterprise(enterprise), EnterpriseEntry.class)
                .orElseThrow(() -> Parameters.unknown("enterprise.unknown", uscc));
        ContactView contact = actor.is(Role.REGULATOR)
                ? questions
                        .find(actor, new RevealContact(enterprise), Contact.class)
                        .map(opened -> ContactView.of(opened, locale))
                        .orElse(null)
                : null;
        return new EnterpriseView(entry, contact);
    }
}
