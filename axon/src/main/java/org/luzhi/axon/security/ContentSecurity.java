package org.luzhi.axon.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer: pages run our own scripts and nothing else, and nobody frames them. */
final class ContentSecurity {

    private static final String HEADER = "Content-Security-Policy";
    private static final String STRICT =
            "default-src 'self'; base-uri 'none'; object-src 'none';" + " form-action 'self'; frame-ancestors 'none'";
    /** Swagger UI sets style attributes and shows inlined images; its scripts are files all the same. */
    private static final String SWAGGER = STRICT + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private static final HeaderWriter POLICY = (request, response) ->
            response.setHeader(HEADER, request.getRequestURI().startsWith("/swagger-ui/") ? SWAGGER : STRICT);

    private ContentSecurity() {}

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(POLICY)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }
}
