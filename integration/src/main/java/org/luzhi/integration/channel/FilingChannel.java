package org.luzhi.integration.channel;

/** The way in for every door that carries filings. */
public interface FilingChannel {

    /**
     * Takes a filing along the canonical path on the caller's thread, and returns when it is durable or refused. The same
     * arrival again is harmless.
     *
     * @throws RuntimeException when something broke that is not the sender's fault; nothing was acknowledged then
     */
    Outcome file(Arrival arrival);
}
