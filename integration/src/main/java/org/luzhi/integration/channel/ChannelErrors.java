package org.luzhi.integration.channel;

import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.channel.Progress.Admitted;
import org.luzhi.integration.channel.Progress.Kept;
import org.luzhi.integration.channel.Progress.Understood;
import org.luzhi.integration.subject.FilingDraft;
import org.luzhi.integration.subject.Reading;

/**
 * What becomes of an arrival that a stage refused: an answer, with its problems at their places in the submission.
 * Anything else that goes wrong is the caller's to hear as it is: nothing was acknowledged, and sending again is harmless.
 */
final class ChannelErrors extends RouteConfigurationBuilder {

    static final String ID = "channel.errors";

    @Override
    public void configuration() {
        RouteConfigurationDefinition errors = routeConfiguration(ID);
        // Whoever called logs what broke, once, with what it knows; a route would only log it a second time.
        errors.errorHandler(defaultErrorHandler().logExhausted(false));
        errors.onException(RefusedException.class).handled(true).process(ChannelErrors::answer);
    }

    private static void answer(Exchange exchange) {
        RefusedException refused = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, RefusedException.class);
        Progress progress = (Progress) exchange.getMessage().getBody();
        Reading reading = refused instanceof UnreadableException unreadable ? unreadable.reading() : progress.reading();
        exchange.getMessage()
                .setBody(new Outcome.Refused(
                        placed(refused.refusal(), draft(progress)),
                        reading,
                        reading == null ? 0 : reading.moreProblems(),
                        progress.arrival().dryRun()));
    }

    private static Refusal placed(Refusal refusal, @Nullable FilingDraft draft) {
        if (draft == null) {
            return refusal;
        }
        List<Problem> placed =
                refusal.problems().stream().map(draft.places()::placed).toList();
        return new Refusal(refusal.kind(), placed);
    }

    private static @Nullable FilingDraft draft(Progress progress) {
        return switch (progress) {
            case Arrival arrival -> null;
            case Kept kept -> null;
            case Understood understood -> understood.draft();
            case Admitted admitted -> admitted.understood().draft();
        };
    }
}
