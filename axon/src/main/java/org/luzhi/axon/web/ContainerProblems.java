package org.luzhi.axon.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.luzhi.integration.rest.ProblemDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** What Tomcat refuses before the application sees it, e.g. an address that is none, as a problem and not as a page of its own. */
public final class ContainerProblems extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerProblems.class);

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int code = response.getStatus();
        if (code < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus status = HttpStatus.resolve(code) == null ? HttpStatus.BAD_REQUEST : HttpStatus.valueOf(code);
        HttpAnswer answer = HttpAnswer.of(status, request);
        Locale locale = "en".equals(request.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        try {
            response.setContentType(ProblemDocument.MEDIA_TYPE);
            response.getOutputStream()
                    .write(ProblemDocument.of(code, List.copyOf(answer.problems()), 0, locale)
                            .json());
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("the sender of a refused request has gone", gone);
        }
    }
}
