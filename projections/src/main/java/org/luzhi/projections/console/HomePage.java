package org.luzhi.projections.console;

import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads each reader to where the work is; the operator, who sees no figures, to a page that says so. */
@Controller
final class HomePage implements ConsolePage {

    @GetMapping({"/", "/console", "/console/"})
    String home(Actor actor) {
        if (Frame.overlooks(actor)) {
            return "redirect:/console/city";
        }
        if (actor.is(Role.ENTERPRISE) && actor.enterprise() != null) {
            return "redirect:/console/enterprises/" + actor.enterprise();
        }
        return "redirect:/console/operation";
    }

    @GetMapping("/console/operation")
    String operation() {
        return "console/operation";
    }
}
