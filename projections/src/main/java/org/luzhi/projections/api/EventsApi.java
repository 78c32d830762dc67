package org.luzhi.projections.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.projections.history.EventDetail;
import org.luzhi.projections.history.EventItem;
import org.luzhi.projections.history.EventPage;
import org.luzhi.projections.history.HistoryQuery.FindEvent;
import org.luzhi.projections.history.HistoryQuery.ListEvents;
import org.luzhi.projections.ledger.EventProof;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history, read. */
@RestController
@RequestMapping("/api/v1/events")
public class EventsApi {

    private final Questions questions;

    public EventsApi(Questions questions) {
        this.questions = questions;
    }

    /**
     * @param recordHash SHA-256 of the canonical record
     * @param proof that it is in the ledger; absent while no checkpoint covers it
     */
    public record EventView(
            @JsonUnwrapped EventItem event,
            String recordHash,
            @Nullable EventProof proof) {}

    /** Events in order of position; {@code order=newest} from the newest back. */
    @GetMapping
    public EventPage list(
            Actor actor,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String filing,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false, name = "actor") @Nullable String account,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        ListEvents query = new ListEvents(
                Parameters.optionalEnterprise(enterprise),
                Parameters.filing(filing),
                Parameters.text(type),
                Parameters.text(account),
                Parameters.moment(from),
                Parameters.lastMoment(to),
                Parameters.newestFirst(order),
                Parameters.position(after),
                Parameters.limit(limit));
        return questions.ask(actor, query, EventPage.class);
    }

    /** One event, the hash of its canonical record, and the proof that it is in the ledger. */
    @GetMapping("/{position}")
    public EventView find(Actor actor, @PathVariable String position) {
        return Parameters.digits(position)
                .flatMap(number -> questions.find(actor, new FindEvent(number), EventDetail.class))
                .map(detail -> new EventView(detail.event(), detail.recordHash(), detail.proof()))
                .orElseThrow(() -> Parameters.unknown("event.unknown", position));
    }
}
