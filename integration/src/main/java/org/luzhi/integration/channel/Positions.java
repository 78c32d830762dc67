package org.luzhi.integration.channel;

import java.util.OptionalLong;

/** Where an event stands in the history. */
public interface Positions {

    /** The position of an aggregate's event; empty while it is not known (Axon Server). */
    OptionalLong of(String aggregateId, long sequence);
}
