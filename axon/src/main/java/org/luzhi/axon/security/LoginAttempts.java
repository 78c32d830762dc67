package org.luzhi.axon.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who guesses passwords is made to wait: ten wrong ones for an account from one address, and that address may not try that
 * account until a quarter of an hour after the last. Whoever else uses the account, from elsewhere, isn't held up. Per node, and
 * forgotten with a restart.
 */
final class LoginAttempts extends OncePerRequestFilter {

    static final int MOST = 10;
    static final Duration WAIT = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(LoginAttempts.class);
    private static final int REMEMBERED = 100_000;

    private record Attempt(String address, String account) {
        static Attempt of(HttpServletRequest request) {
            return new Attempt(request.getRemoteAddr(), String.valueOf(request.getParameter("username")));
        }
    }

    private final Cache<Attempt, Integer> wrong;

    LoginAttempts(Ticker ticker) {
        wrong = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(WAIT)
                .maximumSize(REMEMBERED)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getRequestURI().equals("/login"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Integer times = wrong.getIfPresent(Attempt.of(request));
        if (times != null && times >= MOST) {
            response.sendRedirect("/login?wait");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Counts. */
    SimpleUrlAuthenticationFailureHandler failed() {
        return new SimpleUrlAuthenticationFailureHandler("/login?error") {
            @Override
            public void onAuthenticationFailure(
                    HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
                    throws IOException, ServletException {
                Attempt attempt = Attempt.of(request);
                if (wrong.asMap().merge(attempt, 1, Integer::sum) == MOST) {
                    LOG.warn("{} 对一个账号连续 {} 次口令错误 · {} wrong passwords for one account", attempt.address(), MOST, MOST);
                }
                super.onAuthenticationFailure(request, response, why);
            }
        };
    }

    /** Forgets what was wrong before. */
    SavedRequestAwareAuthenticationSuccessHandler succeeded() {
        return new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication who)
                    throws IOException, ServletException {
                wrong.invalidate(Attempt.of(request));
                super.onAuthenticationSuccess(request, response, who);
            }
        };
    }
}
