package org.luzhi.projections.console;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.filing.FilingItem;
import org.luzhi.projections.filing.FilingPage;
import org.luzhi.projections.filing.FilingQuery.ListFilings;
import org.luzhi.projections.fold.Viewpoint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Filings by enterprise, period and status. */
@Controller
final class FilingsPage implements ConsolePage {

    private static final int PER_PAGE = 50;

    private final Questions questions;
    private final Names names;
    private final Known known;

    FilingsPage(Questions questions, Names names) {
        this.known = new Known(questions);
        this.questions = questions;
        this.names = names;
    }

    /** What the reader asked for, as typed. */
    record Filter(
            @Nullable String enterprise,
            @Nullable String period,
            @Nullable String status,
            @Nullable String after) {

        Filter {
            enterprise = Typed.text(enterprise);
            period = Typed.text(period);
            status = Typed.text(status);
            after = Typed.text(after);
        }

        /** Whether every field could be read. */
        public boolean readable() {
            return Typed.readable(enterprise, Typed.enterprise(enterprise))
                    && Typed.readable(period, Typed.period(period));
        }

        /** An enterprise's reader who names no enterprise means its own. */
        ListFilings query(Actor actor, Viewpoint viewpoint) {
            UnifiedSocialCreditCode own = Frame.overlooks(actor) ? null : actor.enterprise();
            return new ListFilings(
                    Typed.enterprise(enterprise).orElse(own),
                    null,
                    Typed.period(period).orElse(null),
                    Optional.ofNullable(status).flatMap(FilingStatus::of).orElse(null),
                    viewpoint,
                    after,
                    PER_PAGE);
        }
    }

    @GetMapping("/console/filings")
    String list(Actor actor, @ModelAttribute("filter") Filter filter, @ModelAttribute("seen") Seen seen, Model model) {
        FilingPage page = questions.ask(actor, filter.query(actor, seen.viewpoint()), FilingPage.class);
        known.addTo(model, actor, seen);
        Map<UnifiedSocialCreditCode, String> named = names.of(
                actor, page.items().stream().map(FilingItem::enterprise).distinct());
        model.addAttribute("page", page);
        model.addAttribute("names", named);
        model.addAttribute("statuses", FilingStatus.values());
        return "console/filings";
    }
}
