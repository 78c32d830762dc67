package org.luzhi.axon.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedCredentialsNotFoundException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a request in by its bearer token (RFC 6750 §2.1). A request with a wrong token goes no further. */
final class BearerTokenFilter extends OncePerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("[Bb]earer +([A-Za-z0-9\\-._~+/]+=*)");

    private final Accounts accounts;
    private final AuthenticationEntryPoint refuse;

    BearerTokenFilter(Accounts accounts, AuthenticationEntryPoint refuse) {
        this.accounts = accounts;
        this.refuse = refuse;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn = token(request).flatMap(accounts::byToken);
        if (signedIn.isEmpty()) {
            refuse.commence(request, response, new PreAuthenticatedCredentialsNotFoundException("unknown token"));
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(
                signedIn.get(), "", signedIn.get().getAuthorities()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
