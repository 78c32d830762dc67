package org.luzhi.integration.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.integration.subject.Format;

/**
 * What a door hands over: doors differ only in how they come by this.
 *
 * @param door {@code rest}, {@code dropbox} …; also a tag of metrics and part of the event's metadata
 * @param sender who sends it, by the door's own means of telling
 * @param bytes exactly as received
 * @param fileName as the sender gave it; null when there was none
 * @param receivedAt when the last byte was in
 * @param dryRun whether only to say what would happen
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Arrival(
        String door,
        Actor sender,
        byte[] bytes,
        Format format,
        @Nullable String fileName,
        Instant receivedAt,
        boolean dryRun)
        implements Progress {

    @Override
    public Arrival arrival() {
        return this;
    }
}
