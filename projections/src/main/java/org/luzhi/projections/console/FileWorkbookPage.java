package org.luzhi.projections.console;

import java.util.Locale;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.filing.FiledSubject;
import org.luzhi.domain.filing.FiledSubjects;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.subject.FigureNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a clerk files a workbook: the page sends the file's bytes to the API, like any other sender. */
@Controller
final class FileWorkbookPage implements ConsolePage {

    @GetMapping("/console/file")
    String form(Actor actor, Locale locale, Model model) {
        if (!actor.is(Role.ENTERPRISE)) {
            throw new RefusedException(Refusal.forbidden("account.forbidden"));
        }
        model.addAttribute(
                "subjects", FiledSubjects.all().stream().map(FiledSubject::name).toList());
        model.addAttribute("figures", FigureNames.all(locale));
        return "console/file";
    }
}
