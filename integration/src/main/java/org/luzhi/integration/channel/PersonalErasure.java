package org.luzhi.integration.channel;

import java.time.Duration;

/** Tells when an erasure that is on record has been carried out. */
@FunctionalInterface
public interface PersonalErasure {

    /**
     * Waits until no key is left that an erasure on record is to destroy, or the time is over.
     *
     * @param subject whose key it is, with its kind: {@code enterprise/<USCC>}
     * @return whether none is left
     */
    boolean carriedOut(String subject, Duration atMost);
}
