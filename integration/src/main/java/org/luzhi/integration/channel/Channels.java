package org.luzhi.integration.channel;

/** The names under which the stages of the canonical path call each other; all are direct, on the caller's thread. */
final class Channels {

    static final String RECEIVE = "channel.receive";
    static final String READ = "channel.read";
    static final String ADMIT = "channel.admit";
    static final String RECORD = "channel.record";
    static final String REHEARSE = "channel.rehearse";

    /** Group of all routes of the canonical path. */
    static final String GROUP = "channel";

    private Channels() {}
}
