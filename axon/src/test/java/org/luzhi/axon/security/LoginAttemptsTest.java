package org.luzhi.axon.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;

class LoginAttemptsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final LoginAttempts attempts = new LoginAttempts(nanos::get);

    @Test
    void tenWrongPasswordsMakeThatAddressWaitForThatAccount() throws Exception {
        wrong("10.0.0.1", "plant-1", 9);
        assertThat(mayTry("10.0.0.1", "plant-1")).isTrue();
        wrong("10.0.0.1", "plant-1", 1);
        assertThat(mayTry("10.0.0.1", "plant-1")).isFalse();

        assertThat(mayTry("10.0.0.1", "plant-2")).isTrue();
        assertThat(mayTry("10.0.0.2", "plant-1")).isTrue();

        nanos.addAndGet(LoginAttempts.WAIT.toNanos() - 1);
        assertThat(mayTry("10.0.0.1", "plant-1")).isFalse();
        nanos.addAndGet(1);
        assertThat(mayTry("10.0.0.1", "plant-1")).isTrue();
    }

    @Test
    void aRightPasswordIsANewBeginning() throws Exception {
        wrong("10.0.0.1", "plant-1", 9);
        attempts.succeeded()
                .onAuthenticationSuccess(
                        login("10.0.0.1", "plant-1"),
                        new MockHttpServletResponse(),
                        new TestingAuthenticationToken("plant-1", ""));
        wrong("10.0.0.1", "plant-1", 9);
        assertThat(mayTry("10.0.0.1", "plant-1")).isTrue();
    }

    private void wrong(String address, String account, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            attempts.failed()
                    .onAuthenticationFailure(login(address, account), response, new BadCredentialsException("wrong"));
            assertThat(response.getRedirectedUrl()).isEqualTo("/login?error");
        }
    }

    private boolean mayTry(String address, String account) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        MockHttpServletResponse response = new MockHttpServletResponse();
        attempts.doFilter(login(address, account), response, chain);
        boolean passed = chain.getRequest() != null;
        assertThat(response.getRedirectedUrl()).isEqualTo(passed ? null : "/login?wait");
        return passed;
    }

    private static MockHttpServletRequest login(String address, String account) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setRemoteAddr(address);
        request.setParameter("username", account);
        return request;
    }
}
