package org.luzhi.axon.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Actor} of its request as an argument. */
final class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return of(request.getNativeRequest(HttpServletRequest.class))
                .orElseThrow(() -> new IllegalStateException("no actor on a path that needs one"));
    }

    private static Optional<Actor> of(@Nullable HttpServletRequest request) {
        return request != null
                        && request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.actor())
                : Optional.empty();
    }
}
