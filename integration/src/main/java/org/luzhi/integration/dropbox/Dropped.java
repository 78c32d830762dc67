package org.luzhi.integration.dropbox;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.component.file.GenericFile;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.integration.channel.Arrival;
import org.luzhi.integration.channel.FilingChannel;
import org.luzhi.integration.channel.Tally;
import org.luzhi.integration.subject.Format;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files one dropped file, answers it and puts it away, in this order: a crash in between repeats what is harmless to
 * repeat. What goes wrong with one file is logged and tried again later; it stops no other.
 */
final class Dropped implements Processor {

    /** Account id of whatever comes through the folder; whom it acts for is the folder's enterprise. */
    static final String ACCOUNT = "dropbox";

    static final long LARGEST = 10L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Dropped.class);
    private static final String NOBODYS = "file.folder";

    private final Inbox inbox;
    private final Ripe ripe;
    private final Late late;
    private final FilingChannel channel;
    private final Answers answers;
    private final Parking parking;
    private final Tally tally;
    private final Clock clock;

    Dropped(
            Inbox inbox,
            Ripe ripe,
            Late late,
            FilingChannel channel,
            Answers answers,
            Parking parking,
            Tally tally,
            Clock clock) {
        this.inbox = inbox;
        this.ripe = ripe;
        this.late = late;
        this.channel = channel;
        this.answers = answers;
        this.parking = parking;
        this.tally = tally;
        this.clock = clock;
    }

    @Override
    public void process(Exchange exchange) {
        Path file = ((File) ((GenericFile<?>) exchange.getMessage().getBody()).getFile()).toPath();
        try {
            take(file);
            ripe.forget(file);
        } catch (IOException | RuntimeException e) {
            LOG.error("a dropped file stays where it is and is tried again later: {}", Names.safe(file), e);
            ripe.postpone(file);
        }
    }

    private void take(Path file) throws IOException {
        Instant now = clock.instant();
        Stamp stamp = Stamp.of(file);
        Optional<UnifiedSocialCreditCode> owner = inbox.owner(file);
        if (owner.isEmpty()) {
            parking.park(
                    file, Problem.error(NOBODYS, Place.WHOLE), inbox.root().relativize(file.toAbsolutePath()), now);
            tally.parked(Dropbox.DOOR, NOBODYS);
            return;
        }
        Optional<Format> format = Names.format(file);
        if (format.isEmpty()) {
            refuse(file, "file.type", Names.safe(file));
        } else if (stamp.size() > LARGEST) {
            refuse(file, "file.too-large", String.valueOf(LARGEST));
        } else {
            file(file, owner.get(), format.get(), now);
        }
        Done.keep(file, stamp, now).ifPresent(done -> late.watch(done, file, stamp));
    }

    private void file(Path file, UnifiedSocialCreditCode owner, Format format, Instant now) throws IOException {
        byte[] bytes = bytes(file);
        Actor sender = new Actor(ACCOUNT, Set.of(Role.ENTERPRISE), owner);
        Arrival arrival = new Arrival(Dropbox.DOOR, sender, bytes, format, Names.safe(file), now, false);
        answers.lay(file, bytes, channel.file(arrival));
    }

    private void refuse(Path file, String code, String... arguments) throws IOException {
        tally.refused(Dropbox.DOOR, code);
        answers.lay(file, Refusal.invalid(List.of(Problem.error(code, Place.WHOLE, arguments))));
    }

    private byte[] bytes(Path file) throws IOException {
        if (!file.toRealPath().startsWith(inbox.root().toRealPath())) {
            throw new IOException("leads out of the inbox");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) LARGEST);
        }
    }
}
