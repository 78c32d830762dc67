package org.luzhi.integration.channel;

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
            throw new UnreadableException(reading);
        }
        return new Understood(kept, reading, reading.draft());
    }
}
