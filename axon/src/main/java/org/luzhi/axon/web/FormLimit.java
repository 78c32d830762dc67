package org.luzhi.axon.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a form before anybody else does. Security asks a stranger's request for its parameters, and the container would
 * read them for as long as they drip; a form is small and comes at once, or is refused.
 */
final class FormLimit extends OncePerRequestFilter {

    private final BodySettings settings;
    private final ProblemWriter problems;

    FormLimit(BodySettings settings, ProblemWriter problems) {
        this.settings = settings.ofForms();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            return type == null || !MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(MediaType.valueOf(type));
        } catch (InvalidMediaTypeException unknown) {
            return true; // nor will the container take it for a form
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest form;
        try {
            form = new FormRequest(request, body(request));
        } catch (BodyRefusedException refused) {
            refuse(request, response, refused.answer());
            return;
        } catch (IllegalArgumentException malformed) {
            refuse(request, response, HttpAnswer.of(HttpStatus.BAD_REQUEST, request));
            return;
        }
        chain.doFilter(form, response);
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > settings.maxSize().toBytes()) {
            throw BodyRefusedException.tooLarge(settings.maxSize());
        }
        try (InputStream in = new WatchedBody(request, settings).getInputStream()) {
            return in.readAllBytes();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpAnswer answer)
            throws IOException {
        response.setHeader("Connection", "close");
        problems.write(request, response, answer.status(), answer.problems().getFirst());
    }
}
