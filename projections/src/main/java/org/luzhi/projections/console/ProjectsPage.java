package org.luzhi.projections.console;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.progress.ProgressQuery.ListProjects;
import org.luzhi.projections.progress.ProjectItem;
import org.luzhi.projections.progress.ProjectPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Conversion projects by enterprise, cluster and route. */
@Controller
final class ProjectsPage implements ConsolePage {

    private static final int PER_PAGE = 50;

    private final Questions questions;
    private final Names names;
    private final Known known;

    ProjectsPage(Questions questions, Names names) {
        this.known = new Known(questions);
        this.questions = questions;
        this.names = names;
    }

    /** What the reader asked for, as typed. */
    record Filter(
            @Nullable String enterprise,
            @Nullable String cluster,
            @Nullable String route,
            @Nullable String after) {

        Filter {
            enterprise = Typed.text(enterprise);
            cluster = Typed.text(cluster);
            route = Typed.text(route);
            after = Typed.text(after);
        }

        /** Whether every field could be read. */
        public boolean readable() {
            return Typed.readable(enterprise, Typed.enterprise(enterprise));
        }

        /** An enterprise's reader who names no enterprise means its own. */
        ListProjects query(Actor actor, Viewpoint viewpoint) {
            UnifiedSocialCreditCode own = Frame.overlooks(actor) ? null : actor.enterprise();
            return new ListProjects(
                    Typed.enterprise(enterprise).orElse(own), cluster, route, viewpoint, after, PER_PAGE);
        }
    }

    @GetMapping("/console/projects")
    String list(Actor actor, @ModelAttribute("filter") Filter filter, @ModelAttribute("seen") Seen seen, Model model) {
        ProjectPage page = questions.ask(actor, filter.query(actor, seen.viewpoint()), ProjectPage.class);
        known.addTo(model, actor, seen);
        Map<UnifiedSocialCreditCode, String> named = names.of(
                actor, page.items().stream().map(ProjectItem::enterprise).distinct());
        model.addAttribute("page", page);
        model.addAttribute("names", named);
        model.addAttribute("clusters", ClusterCard.CODES);
        return "console/projects";
    }
}
