package org.luzhi.axon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class WatchedBodyTest {

    @Test
    void aBodyIsReadWholeUpToItsLimit() throws IOException {
        assertThat(watched(new byte[] {1, 2, 3}, 3, Duration.ofMinutes(1)).readAllBytes())
                .containsExactly(1, 2, 3);
        assertThat(watched(new byte[] {-1}, 3, Duration.ofMinutes(1)).read()).isEqualTo(255);
    }

    @Test
    void oneByteMoreIsTooLarge() {
        assertThatThrownBy(() -> watched(new byte[4], 3, Duration.ofMinutes(1)).readAllBytes())
                .isInstanceOfSatisfying(
                        BodyRefusedException.class,
                        refused -> assertThat(refused.answer().status().value()).isEqualTo(413));
    }

    @Test
    void aBodyThatTricklesOnIsTooSlow() {
        assertThatThrownBy(() -> watched(new byte[3], 3, Duration.ZERO).readAllBytes())
                .isInstanceOfSatisfying(
                        BodyRefusedException.class,
                        refused -> assertThat(refused.answer().status().value()).isEqualTo(408));
    }

    @Test
    void aSilentSenderIsTooSlow() {
        MockHttpServletRequest request = new MockHttpServletRequest() {
            @Override
            public ServletInputStream getInputStream() {
                return new Silent();
            }
        };
        WatchedBody body = new WatchedBody(
                request,
                new BodySettings(
                        DataSize.ofBytes(3), Duration.ofMinutes(1), DataSize.ofBytes(3), Duration.ofMinutes(1)));
        assertThatThrownBy(() -> body.getInputStream().read()).hasMessage("request.slow");
    }

    private static ServletInputStream watched(byte[] content, long limit, Duration time) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContent(content);
        return new WatchedBody(request, new BodySettings(DataSize.ofBytes(limit), time, DataSize.ofBytes(limit), time))
                .getInputStream();
    }

    private static final class Silent extends ServletInputStream {
        @Override
        public int read() throws IOException {
            throw new SocketTimeoutException("nothing came");
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("blocking reads only");
        }
    }
}
