package org.luzhi.projections.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.history.EventDetail;
import org.luzhi.projections.history.EventItem;
import org.luzhi.projections.history.EventPage;
import org.luzhi.projections.history.HistoryQuery.FindEvent;
import org.luzhi.projections.history.HistoryQuery.ListEvents;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.register.Erasure;
import org.luzhi.projections.register.RegisterQuery.FindEnterprise;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The history of events, and one event. */
@Controller
final class HistoryPage implements ConsolePage {

    private static final int PER_PAGE = 50;
    private static final String NEWEST = "newest";

    private final Questions questions;

    HistoryPage(Questions questions) {
        this.questions = questions;
    }

    /**
     * What the reader asked for, as typed; a field that cannot be read is reported on the page and left out.
     *
     * @param from first day, in law's zone
     * @param to last day, to its end
     */
    record Filter(
            @Nullable String enterprise,
            @Nullable String filing,
            @Nullable String type,
            @Nullable String actor,
            @Nullable String from,
            @Nullable String to,
            @Nullable String order,
            @Nullable Long after) {

        Filter {
            enterprise = Typed.text(enterprise);
            filing = Typed.text(filing);
            type = Typed.text(type);
            actor = Typed.text(actor);
            from = Typed.text(from);
            to = Typed.text(to);
            order = NEWEST.equals(order) ? NEWEST : null;
        }

        /** Whether every field could be read. */
        public boolean readable() {
            return Typed.readable(enterprise, Typed.enterprise(enterprise))
                    && Typed.readable(filing, Typed.filing(filing))
                    && Typed.readable(from, Typed.date(from))
                    && Typed.readable(to, Typed.date(to));
        }

        ListEvents query() {
            Optional<UnifiedSocialCreditCode> code = Typed.enterprise(enterprise);
            Optional<Instant> first = Typed.date(from).map(Filter::start);
            Optional<Instant> last =
                    Typed.date(to).map(day -> start(day.plusDays(1)).minusMillis(1));
            return new ListEvents(
                    code.orElse(null),
                    Typed.filing(filing).orElse(null),
                    type,
                    actor,
                    first.orElse(null),
                    last.orElse(null),
                    order != null,
                    after,
                    PER_PAGE);
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(ReportingPeriod.ZONE).toInstant();
        }
    }

    @GetMapping("/console/history")
    String list(Actor actor, @ModelAttribute("filter") Filter filter, Model model) {
        model.addAttribute("types", EventCatalogue.all().keySet());
        model.addAttribute("page", questions.ask(actor, filter.query(), EventPage.class));
        return "console/history";
    }

    @GetMapping("/console/history/{position}")
    String event(Actor actor, @PathVariable long position, Model model) {
        EventDetail detail = questions
                .find(actor, new FindEvent(position), EventDetail.class)
                .orElseThrow(() -> Missing.thing("event", String.valueOf(position)));
        model.addAttribute("event", detail.event());
        model.addAttribute("hash", detail.recordHash());
        model.addAttribute("proof", detail.proof());
        model.addAttribute("json", detail.event().content().toPrettyString());
        boolean sealed = !detail.event().content().findValues("ciphertext").isEmpty();
        model.addAttribute("sealed", sealed);
        model.addAttribute("erasure", sealed ? erasure(actor, detail.event()) : null);
        model.addAttribute("last", next(actor, position).items().isEmpty());
        return "console/event";
    }

    /** What made the personal values of the event unreadable; null while they can be read. */
    private @Nullable Erasure erasure(Actor actor, EventItem event) {
        return Optional.ofNullable(event.enterprise())
                .flatMap(code -> questions.find(actor, new FindEnterprise(code), EnterpriseEntry.class))
                .map(EnterpriseEntry::erasure)
                .filter(last -> last.position() > event.position())
                .orElse(null);
    }

    private EventPage next(Actor actor, long position) {
        return questions.ask(
                actor, new ListEvents(null, null, null, null, null, null, false, position, 1), EventPage.class);
    }
}
