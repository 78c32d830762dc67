package org.luzhi.axon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request whose form has been read: the parameters of its address, then those of its body. */
final class FormRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    /** @throws IllegalArgumentException when the body is no {@code application/x-www-form-urlencoded} */
    FormRequest(HttpServletRequest request, byte[] body) {
        super(request);
        parameters = new LinkedHashMap<>(request.getParameterMap());
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                parameters.merge(name, new String[] {value}, (before, more) -> Stream.concat(
                                Arrays.stream(before), Arrays.stream(more))
                        .toArray(String[]::new));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}
