package org.luzhi.integration.channel;

import org.apache.camel.Predicate;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.luzhi.integration.channel.Progress.Admitted;
import org.luzhi.integration.channel.Progress.Kept;
import org.luzhi.integration.channel.Progress.Understood;

/** The one canonical path: receive, read, admit, record. Every door sends an {@link Arrival} and gets an {@link Outcome}. */
final class FilingPath extends EndpointRouteBuilder {

    private static final Predicate DRY_RUN = exchange -> exchange.getMessage().getBody() instanceof Progress progress
            && progress.arrival().dryRun();

    private final Reception reception;
    private final Understanding understanding;
    private final Admission admission;
    private final Recording recording;
    private final Rehearsal rehearsal;

    FilingPath(
            Reception reception,
            Understanding understanding,
            Admission admission,
            Recording recording,
            Rehearsal rehearsal) {
        this.reception = reception;
        this.understanding = understanding;
        this.admission = admission;
        this.recording = recording;
        this.rehearsal = rehearsal;
    }

    @Override
    public void configure() {
        from(direct(Channels.RECEIVE))
                .routeId(Channels.RECEIVE)
                .routeGroup(Channels.GROUP)
                .routeConfigurationId(ChannelErrors.ID)
                .routeDescription("Digest the original bytes and stage them as evidence")
                .process(reception)
                .to(direct(Channels.READ));

        from(direct(Channels.READ))
                .routeId(Channels.READ)
                .routeGroup(Channels.GROUP)
                .routeConfigurationId(ChannelErrors.ID)
                .routeDescription("Decode, translate and validate by the definition of the subject")
                .process(new Stage<>(Kept.class, understanding::understand))
                .to(direct(Channels.ADMIT));

        from(direct(Channels.ADMIT))
                .routeId(Channels.ADMIT)
                .routeGroup(Channels.GROUP)
                .routeConfigurationId(ChannelErrors.ID)
                .routeDescription("Check the sender's enterprise and its standing, and doubt what is implausible")
                .process(new Stage<>(Understood.class, admission::admit))
                .choice()
                .when(DRY_RUN)
                .to(direct(Channels.REHEARSE))
                .otherwise()
                .to(direct(Channels.RECORD));

        from(direct(Channels.RECORD))
                .routeId(Channels.RECORD)
                .routeGroup(Channels.GROUP)
                .routeConfigurationId(ChannelErrors.ID)
                .routeDescription("Send the command, wait for its commit, and answer with what was recorded")
                .process(new Stage<>(Admitted.class, recording::record));

        from(direct(Channels.REHEARSE))
                .routeId(Channels.REHEARSE)
                .routeGroup(Channels.GROUP)
                .routeConfigurationId(ChannelErrors.ID)
                .routeDescription("Dry run: decide on what is recorded so far, and record nothing")
                .process(new Stage<>(Admitted.class, rehearsal::rehearse));
    }
}
