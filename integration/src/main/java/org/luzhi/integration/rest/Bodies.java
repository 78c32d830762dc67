package org.luzhi.integration.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;

/** Reads a body whole, but never too much of it and never for too long. */
final class Bodies {

    /** The largest submission, 10 MiB. */
    static final int SUBMISSION = 10 * 1024 * 1024;
    /** The largest small document: a profile, a review. */
    static final int DOCUMENT = 256 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST = 8 * 1024;

    private Bodies() {}

    /**
     * @param limit in bytes
     * @throws RequestRefusedException 413 beyond the limit, 408 for a body that takes longer than 30 s
     */
    static byte[] read(HttpServletRequest request, int limit) throws IOException {
        long declared = request.getContentLengthLong();
        if (declared > limit) {
            throw tooLarge(limit);
        }
        byte[] bytes = new byte[declared >= 0 ? (int) declared : FIRST];
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int filled = 0;
        InputStream body = request.getInputStream();
        while (true) {
            if (filled == bytes.length) {
                if (filled == declared) {
                    return bytes;
                }
                bytes = Arrays.copyOf(bytes, Math.min(limit + 1, Math.max(FIRST, filled * 2)));
            }
            int read = body.read(bytes, filled, bytes.length - filled);
            if (read < 0) {
                return Arrays.copyOf(bytes, filled);
            }
            filled += read;
            if (filled > limit) {
                throw tooLarge(limit);
            }
            if (System.nanoTime() - deadline > 0) {
                throw new RequestRefusedException(408, "request.slow", String.valueOf(PATIENCE.toSeconds()));
            }
        }
    }

    private static RequestRefusedException tooLarge(int limit) {
        return new RequestRefusedException(413, "file.too-large", String.valueOf(limit));
    }
}
