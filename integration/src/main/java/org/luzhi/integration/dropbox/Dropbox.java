package org.luzhi.integration.dropbox;

import org.apache.camel.builder.endpoint.EndpointRouteBuilder;

/** The drop folder's routes. What they take is decided by {@link Ripe}, what becomes of it by {@link Dropped}. */
final class Dropbox extends EndpointRouteBuilder {

    static final String DOOR = "dropbox";

    private static final int POLL_MILLIS = 500;
    /** Polls that find nothing until the folders are looked at less often: a city has thousands of them. */
    private static final int IDLE_POLLS = 20;
    /** Polls left out between two when idle. */
    private static final int IDLE_PAUSE = 6;

    private static final int FOLDERS_MILLIS = 10_000;
    private static final int LATE_MILLIS = 2_000;
    private static final String OVERLOOKED_MILLIS = "{{luzhi.dropbox.overlooked-millis:10000}}";
    /** Folders within an enterprise's folder belong to it too; names from the inbox down to the file. */
    static final int DEEPEST = 6;

    private final Inbox inbox;
    private final Ripe ripe;
    private final Late late;
    private final Overlooked overlooked;
    private final Dropped dropped;

    Dropbox(Inbox inbox, Ripe ripe, Late late, Overlooked overlooked, Dropped dropped) {
        this.inbox = inbox;
        this.ripe = ripe;
        this.late = late;
        this.overlooked = overlooked;
        this.dropped = dropped;
    }

    @Override
    public void configure() {
        // No read lock of Camel's: it would wait for one file while others are ready, and Ripe looks at all of them.
        // No moving by Camel either: it takes a backslash in a file's name for a folder.
        from(file(inbox.root().toString())
                        .recursive(true)
                        .maxDepth(DEEPEST)
                        .filter(ripe)
                        .noop(true)
                        .idempotent(false)
                        .initialDelay(POLL_MILLIS)
                        .delay(POLL_MILLIS)
                        .backoffIdleThreshold(IDLE_POLLS)
                        .backoffMultiplier(IDLE_PAUSE))
                .routeId("dropbox.receive")
                .routeGroup(DOOR)
                .routeDescription("Take files that have stopped changing, file them, answer beside them")
                .process(dropped);

        from(timer("dropbox-folders").period(FOLDERS_MILLIS))
                .routeId("dropbox.folders")
                .routeGroup(DOOR)
                .routeDescription("Give every registered enterprise its folder")
                .process(exchange -> inbox.giveFolders());

        from(timer("dropbox-late").period(LATE_MILLIS))
                .routeId("dropbox.late")
                .routeGroup(DOOR)
                .routeDescription("Bring back files that were written on after they had been taken")
                .process(exchange -> late.bringBack());

        from(timer("dropbox-overlooked").period(OVERLOOKED_MILLIS))
                .routeId("dropbox.overlooked")
                .routeGroup(DOOR)
                .routeDescription("Park files whose names are no text, tell of others that are never taken")
                .process(exchange -> overlooked.look());
    }
}
