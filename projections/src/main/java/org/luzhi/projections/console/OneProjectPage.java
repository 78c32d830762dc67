package org.luzhi.projections.console;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.progress.ProgressQuery.FindProject;
import org.luzhi.projections.progress.ProjectProgress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One conversion project: its milestones, how far behind they are, what may come next, how it runs. */
@Controller
final class OneProjectPage implements ConsolePage {

    private final Questions questions;
    private final Names names;
    private final Known known;

    OneProjectPage(Questions questions, Names names) {
        this.known = new Known(questions);
        this.questions = questions;
        this.names = names;
    }

    /** @param enterprise who states it; whoever did last when absent, and for an enterprise's reader itself */
    @GetMapping("/console/projects/{code}")
    String project(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String enterprise,
            @ModelAttribute("seen") Seen seen,
            Model model) {
        UnifiedSocialCreditCode own = Frame.overlooks(actor) ? null : actor.enterprise();
        FindProject query =
                new FindProject(code, Typed.enterprise(Typed.text(enterprise)).orElse(own), seen.viewpoint());
        ProjectProgress progress =
                questions.find(actor, query, ProjectProgress.class).orElseThrow(() -> Missing.thing("project", code));
        known.addTo(model, actor, seen);
        model.addAttribute("progress", progress);
        model.addAttribute("name", names.of(actor, progress.enterprise()));
        return "console/project";
    }
}
