package org.luzhi.projections.console;

import java.util.Optional;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.replay.ReplayItem;
import org.luzhi.projections.replay.ReplayPage;
import org.luzhi.projections.replay.ReplayQuery.FindReplay;
import org.luzhi.projections.replay.ReplayQuery.FindReport;
import org.luzhi.projections.replay.ReplayQuery.ListReplays;
import org.luzhi.projections.replay.StoredReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's replays: all of them with a form to request one, and one with its progress and its report. */
@Controller
final class ReplaysPage implements ConsolePage {

    private static final int PER_PAGE = 50;

    private final Questions questions;

    ReplaysPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/console/replays")
    String list(Actor actor, @RequestParam Optional<String> after, Model model) {
        ListReplays query = new ListReplays(after.map(Typed::text).orElse(null), PER_PAGE);
        model.addAttribute("page", questions.ask(actor, query, ReplayPage.class));
        model.addAttribute("after", query.after());
        model.addAttribute("projections", Projection.values());
        model.addAttribute("methodologies", Methodologies.builtIn().all().keySet());
        return "console/replays";
    }

    @GetMapping("/console/replays/{id}")
    String replay(Actor actor, @PathVariable String id, Model model) {
        ReplayId replay = ReplayId.parse(id).orElseThrow(() -> Missing.thing("replay", id));
        ReplayItem item = questions
                .find(actor, new FindReplay(replay), ReplayItem.class)
                .orElseThrow(() -> Missing.thing("replay", id));
        model.addAttribute("job", item.job());
        model.addAttribute("pace", item.pace());
        model.addAttribute(
                "report",
                questions
                        .find(actor, new FindReport(replay), StoredReport.class)
                        .map(StoredReport::read)
                        .orElse(null));
        return "console/replay";
    }
}
