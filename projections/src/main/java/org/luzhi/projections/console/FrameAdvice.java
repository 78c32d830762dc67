package org.luzhi.projections.console;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.standard.Standards;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame and the reader's way of writing numbers into every page's model. */
@ControllerAdvice(assignableTypes = ConsolePage.class)
final class FrameAdvice {

    private final Standards standards;
    private final MessageSource messages;
    private final Clock clock;
    private final HouseTime time;

    FrameAdvice(Standards standards, MessageSource messages, Clock clock, HouseTime time) {
        this.standards = standards;
        this.messages = messages;
        this.clock = clock;
        this.time = time;
    }

    @ModelAttribute
    void surround(Actor actor, Locale locale, HttpServletRequest request, Model model) {
        String path = request.getRequestURI();
        String here = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        model.addAttribute("frame", Frame.of(actor, path, here, time.simulated(), clock.instant()));
        model.addAttribute("show", new Show(locale, standards, messages));
    }
}
