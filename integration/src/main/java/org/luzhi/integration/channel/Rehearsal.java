package org.luzhi.integration.channel;

import java.util.List;
import org.luzhi.domain.filing.Filed;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingState;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.channel.Progress.Admitted;

/** A dry run: the decision that the command would get, on what is recorded so far, without a command. */
final class Rehearsal {

    private final FiledSoFar history;
    private final Standards standards;

    Rehearsal(FiledSoFar history, Standards standards) {
        this.history = history;
        this.standards = standards;
    }

    Outcome rehearse(Admitted admitted) {
        SubmitFiling command = Recording.command(admitted);
        FilingState state = evolve(FilingState.none(), history.of(command.filing()));
        FilingState.Submission submission = state.submit(command, standards);
        Filed filed = evolve(state, submission.events())
                .filed(submission.key(), submission.events().isEmpty())
                .orElseThrow();
        return new Outcome.Rehearsed(filed, Care.warnings(admitted.understood().reading(), filed));
    }

    private static FilingState evolve(FilingState state, List<FilingEvent> events) {
        FilingState reached = state;
        for (FilingEvent event : events) {
            reached = reached.evolve(event);
        }
        return reached;
    }
}
