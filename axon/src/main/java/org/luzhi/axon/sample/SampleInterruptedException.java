package org.luzhi.axon.sample;

import org.jspecify.annotations.Nullable;

/** The sample could not go on; what is filed stays, and the next start resumes behind it. */
class SampleInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleInterruptedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
