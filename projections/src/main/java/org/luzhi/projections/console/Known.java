package org.luzhi.projections.console;

import org.luzhi.domain.access.Actor;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.history.HistoryQuery.CountKnown;
import org.luzhi.projections.history.KnownEvents;
import org.springframework.ui.Model;

/** Tells a page how many events were known at the moment from which it is seen. */
final class Known {

    private final Questions questions;

    Known(Questions questions) {
        this.questions = questions;
    }

    void addTo(Model model, Actor actor, Seen seen) {
        model.addAttribute("events", seen.earlier() ? events(actor, seen) : null);
    }

    /** The position of the first event that is not known. */
    long events(Actor actor, Seen seen) {
        return questions
                .ask(actor, new CountKnown(seen.viewpoint()), KnownEvents.class)
                .events();
    }
}
