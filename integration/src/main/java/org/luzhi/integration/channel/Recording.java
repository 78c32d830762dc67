package org.luzhi.integration.channel;

import java.util.Map;
import java.util.OptionalLong;
import org.luzhi.domain.filing.Filed;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.history.Provenance;
import org.luzhi.integration.channel.Progress.Admitted;
import org.luzhi.integration.channel.Progress.Kept;
import org.luzhi.integration.channel.Progress.Understood;
import org.luzhi.integration.subject.FilingDraft;
import org.luzhi.integration.subject.Reading;

/** Sends the command and answers once its events are durable. */
final class Recording {

    private final Commands commands;
    private final Positions positions;

    Recording(Commands commands, Positions positions) {
        this.commands = commands;
        this.positions = positions;
    }

    Outcome record(Admitted admitted) {
        Understood understood = admitted.understood();
        Filed filed = commands.send(command(admitted), metadata(understood.kept(), understood.reading()));
        if (filed.known()) {
            understood
                    .kept()
                    .evidence()
                    .keepAsFurther(filed.event().filing(), filed.event().key());
        }
        OptionalLong position = positions.of(filed.event().filing().aggregate(), filed.sequence());
        return new Outcome.Recorded(
                filed, position.isPresent() ? position.getAsLong() : null, Care.warnings(understood.reading(), filed));
    }

    static SubmitFiling command(Admitted admitted) {
        FilingDraft draft = admitted.understood().draft();
        return new SubmitFiling(
                draft.filing(),
                draft.filingNumber(),
                draft.content(),
                admitted.understood().kept().evidence().digest(),
                admitted.doubts(),
                admitted.flagged(),
                admitted.arrival().receivedAt());
    }

    private static Map<String, String> metadata(Kept kept, Reading reading) {
        Map<String, String> metadata =
                Provenance.of(kept.arrival().sender(), kept.arrival().door());
        metadata.put(Provenance.EVIDENCE, kept.evidence().digest());
        if (!reading.readWithCare().isEmpty()) {
            metadata.put(Provenance.READ_WITH_CARE, String.join(",", reading.readWithCare()));
        }
        return metadata;
    }
}
