package org.luzhi.projections.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.balance.BalanceQuery.FindBalance;
import org.luzhi.projections.balance.YearBalance;
import org.luzhi.projections.filing.FilingItem;
import org.luzhi.projections.filing.FilingPage;
import org.luzhi.projections.filing.FilingQuery.FindVersions;
import org.luzhi.projections.filing.FilingQuery.ListFilings;
import org.luzhi.projections.filing.FilingVersion;
import org.luzhi.projections.filing.FilingVersions;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.register.Contact;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.register.RegisterQuery.FindEnterprise;
import org.luzhi.projections.register.RegisterQuery.RevealContact;
import org.luzhi.projections.score.Score;
import org.luzhi.projections.score.ScoreQuery.ScoreEnterprise;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One enterprise: register entry, balance, unit consumption, score with its addends, filings. */
@Controller
final class OneEnterprisePage implements ConsolePage {

    private static final int FILINGS = 500;
    private static final String PROPOSED = Methodologies.builtIn().newest().id();

    private final Questions questions;
    private final Known known;
    private final Clock clock;

    OneEnterprisePage(Questions questions, Clock clock) {
        this.questions = questions;
        this.known = new Known(questions);
        this.clock = clock;
    }

    /** @param year the newest year with a counted filing when absent */
    @GetMapping("/console/enterprises/{code}")
    String enterprise(
            Actor actor,
            @PathVariable String code,
            @RequestParam Optional<Integer> year,
            @ModelAttribute("seen") Seen seen,
            Model model) {
        UnifiedSocialCreditCode enterprise = code(code);
        EnterpriseEntry entry = questions
                .find(actor, new FindEnterprise(enterprise), EnterpriseEntry.class)
                .orElseThrow(() -> Missing.thing("enterprise", code));
        Viewpoint viewpoint = seen.viewpoint();
        Years years = Years.of(
                clock,
                year,
                each -> balance(actor, enterprise, each, viewpoint).total().filings() > 0);
        Score score = score(actor, enterprise, years.chosen(), viewpoint, null);
        model.addAttribute("entry", entry);
        model.addAttribute("years", years);
        model.addAttribute("balance", balance(actor, enterprise, years.chosen(), viewpoint));
        model.addAttribute("card", score.card());
        model.addAttribute("products", ProductLine.of(score.card()));
        model.addAttribute(
                "pillars",
                score(actor, enterprise, years.chosen(), viewpoint, PROPOSED).card());
        model.addAttribute("filings", filings(actor, enterprise, years.chosen(), viewpoint));
        known.addTo(model, actor, seen);
        compare(actor, enterprise, years.chosen(), seen, model);
        return "console/enterprise";
    }

    /** The contact data, opened for the regulator only when asked for. */
    @GetMapping("/console/enterprises/{code}/contact")
    String contact(Actor actor, @PathVariable String code, Model model) {
        UnifiedSocialCreditCode enterprise = code(code);
        model.addAttribute("enterprise", enterprise);
        model.addAttribute(
                "contact",
                questions
                        .find(actor, new RevealContact(enterprise), Contact.class)
                        .orElseThrow(() -> Missing.thing("enterprise", code)));
        return "console/contact";
    }

    /** What was known then beside what is known now, for a page that shows what was known. */
    private void compare(Actor actor, UnifiedSocialCreditCode enterprise, int year, Seen seen, Model model) {
        if (seen.knowsAll()) {
            model.addAttribute("comparison", null);
            return;
        }
        Viewpoint then = seen.viewpoint();
        Viewpoint now = new Viewpoint(then.asOf(), null, null);
        model.addAttribute(
                "comparison",
                ThenAndNow.of(
                        balance(actor, enterprise, year, then),
                        balance(actor, enterprise, year, now),
                        known.events(actor, seen),
                        filing -> versions(actor, filing)));
        model.addAttribute("cardNow", score(actor, enterprise, year, now, null).card());
    }

    private List<FilingVersion> versions(Actor actor, FilingId filing) {
        return questions
                .find(actor, new FindVersions(filing, Viewpoint.NOW), FilingVersions.class)
                .map(FilingVersions::versions)
                .orElse(List.of());
    }

    private Score score(
            Actor actor,
            UnifiedSocialCreditCode enterprise,
            int year,
            Viewpoint viewpoint,
            @Nullable String methodology) {
        return questions.ask(actor, new ScoreEnterprise(enterprise, year, viewpoint, methodology), Score.class);
    }

    private YearBalance balance(Actor actor, UnifiedSocialCreditCode enterprise, int year, Viewpoint viewpoint) {
        return questions.ask(actor, new FindBalance(enterprise, year, viewpoint), YearBalance.class);
    }

    private List<FilingItem> filings(Actor actor, UnifiedSocialCreditCode enterprise, int year, Viewpoint viewpoint) {
        return questions
                .ask(actor, new ListFilings(enterprise, null, null, null, viewpoint, null, FILINGS), FilingPage.class)
                .items()
                .stream()
                .filter(item -> item.period().inYear().getValue() == year)
                .toList();
    }

    private static UnifiedSocialCreditCode code(String text) {
        return Typed.enterprise(text).orElseThrow(() -> Missing.thing("enterprise", text));
    }
}
