package org.luzhi.integration.subject;

import java.time.Instant;

/** Decodes, translates and validates a filing: everything of the canonical path that needs no one but the bytes. */
public interface FilingReader {

    /**
     * Never throws for bad input: whatever the bytes are, the answer is a draft or at least one error.
     *
     * @param receivedAt a period that has not ended by then is an error
     */
    Reading read(byte[] bytes, Format format, Instant receivedAt);
}
