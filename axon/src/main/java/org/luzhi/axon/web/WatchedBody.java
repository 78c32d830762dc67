package org.luzhi.axon.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A request whose body ends in {@link BodyRefusedException} when it turns out too large or too slow. */
final class WatchedBody extends HttpServletRequestWrapper {

    private final BodySettings settings;
    private @Nullable Watched watched;

    WatchedBody(HttpServletRequest request, BodySettings settings) {
        super(request);
        this.settings = settings;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (watched == null) {
            watched = new Watched(super.getInputStream(), settings);
        }
        return watched;
    }

    private static final class Watched extends ServletInputStream {

        private final ServletInputStream body;
        private final DataSize limit;
        private final long deadline;
        private long read;

        Watched(ServletInputStream body, BodySettings settings) {
            this.body = body;
            this.limit = settings.maxSize();
            this.deadline = System.nanoTime() + settings.maxTime().toNanos();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = next(bytes, offset, length);
            read += Math.max(count, 0);
            if (read > limit.toBytes()) {
                throw BodyRefusedException.tooLarge(limit);
            }
            if (count >= 0 && System.nanoTime() > deadline) {
                throw BodyRefusedException.tooSlow();
            }
            return count;
        }

        private int next(byte[] bytes, int offset, int length) throws IOException {
            try {
                return body.read(bytes, offset, length);
            } catch (SocketTimeoutException silent) {
                throw BodyRefusedException.tooSlow(); // nothing came for the connector's time-out
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
