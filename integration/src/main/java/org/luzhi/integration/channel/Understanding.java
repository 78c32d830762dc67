package org.luzhi.integration.channel;

import java.util.ArrayList;
import java.util.List;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.channel.Progress.Kept;
import org.luzhi.integration.channel.Progress.Understood;
import org.luzhi.integration.subject.FilingReader;
import org.luzhi.integration.subject.Reading;

/** Reads the bytes by the definition of their subject. */
final class Understanding {

    private final FilingReader reader;

    Understanding(FilingReader reader) {
        this.reader = reader;
    }

    /** @throws UnreadableException with all that is wrong, when there is an error */
    Understood understand(Kept kept) {
        Arrival arrival = kept.arrival();
        Reading reading = reader.read(arrival.bytes(), arrival.format(), arrival.receivedAt());
        if (reading.draft() == null) {
            throw new UnreadableException(reading, problems(reading, kept.owner()));
        }
        return new Understood(kept, reading, reading.draft());
    }

    /** That it is another's filing is told with the other errors; alone, admission forbids it. */
    private static List<Problem> problems(Reading reading, UnifiedSocialCreditCode owner) {
        Reading.Claimed claimed = reading.claimed();
        if (claimed == null || claimed.enterprise().equals(owner)) {
            return reading.problems();
        }
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addFirst(Problem.error(
                "account.other-enterprise",
                claimed.place(),
                claimed.enterprise().value()));
        return problems;
    }
}
