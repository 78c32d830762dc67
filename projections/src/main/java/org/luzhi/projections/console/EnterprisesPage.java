package org.luzhi.projections.console;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.register.EnterprisePage;
import org.luzhi.projections.register.RegisterQuery.ListEnterprises;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register of enterprises. */
@Controller
final class EnterprisesPage implements ConsolePage {

    private static final int PER_PAGE = 100;

    private final Questions questions;

    EnterprisesPage(Questions questions) {
        this.questions = questions;
    }

    /** What the reader asked for. */
    record Filter(@Nullable String cluster, @Nullable String after) {
        Filter {
            cluster = Typed.text(cluster);
            after = Typed.text(after);
        }
    }

    @GetMapping("/console/enterprises")
    String list(Actor actor, @ModelAttribute("filter") Filter filter, Model model) {
        model.addAttribute("clusters", ClusterCard.CODES);
        model.addAttribute(
                "page",
                questions.ask(
                        actor,
                        new ListEnterprises(filter.cluster(), null, filter.after(), PER_PAGE),
                        EnterprisePage.class));
        return "console/enterprises";
    }
}
