package org.luzhi.axon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a question with parameters that it doesn't have: a misspelt filter would otherwise filter nothing and be believed.
 * The console reads what its reader typed leniently and is left alone.
 */
final class UnknownParameters implements HandlerInterceptor {

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Map<HandlerMethod, SortedSet<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod())
                && handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(RestController.class)
                && asks(request.getRequestURI())) {
            SortedSet<String> names = known.computeIfAbsent(method, UnknownParameters::names);
            List<Problem> problems = request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .map(name -> Problem.error(
                            "parameter.unknown", Place.WHOLE, name, names.isEmpty() ? "–" : String.join(", ", names)))
                    .toList();
            if (!problems.isEmpty()) {
                throw new RefusedException(Refusal.invalid(problems));
            }
        }
        return true;
    }

    private static boolean asks(String path) {
        return path.startsWith("/api/") || path.startsWith("/ledger/");
    }

    /** The names of request parameters, and of the components of records that are bound from them. */
    private static SortedSet<String> names(HandlerMethod method) {
        SortedSet<String> names = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                names.add(named.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : named.name());
            } else if (parameter.getParameterType().isRecord() && parameter.getParameterType() != Actor.class) {
                Stream.of(parameter.getParameterType().getRecordComponents())
                        .forEach(part -> names.add(part.getName()));
            }
        }
        return names;
    }
}
