package org.luzhi.projections.console;

import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a clerk files a workbook: the page sends the file's bytes to the API, like any other sender. */
@Controller
final class FileWorkbookPage implements ConsolePage {

    @GetMapping("/console/file")
    String form(Actor actor) {
        if (!actor.is(Role.ENTERPRISE)) {
            throw new RefusedException(Refusal.forbidden("account.forbidden"));
        }
        return "console/file";
    }
}
