package org.luzhi.integration.rest;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.refusal.RefusedException;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The controllers behind plain HTTP, with what the runtime adds: the actor, the language, the answer to a refusal. */
final class Door {

    private Door() {}

    static MockMvc to(Object... controllers) {
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        languages.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
        return MockMvcBuilders.standaloneSetup(controllers)
                .setControllerAdvice(new Refused())
                .setCustomArgumentResolvers(new OfPrincipal())
                .setMessageConverters(new ByteArrayHttpMessageConverter())
                .setLocaleResolver(languages)
                .build();
    }

    static Principal as(Actor actor) {
        return new Person(actor);
    }

    private record Person(Actor actor) implements Principal {
        @Override
        public String getName() {
            return actor.account();
        }
    }

    private static final class OfPrincipal implements HandlerMethodArgumentResolver {
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
            return ((Person) Objects.requireNonNull(request.getUserPrincipal())).actor();
        }
    }

    @RestControllerAdvice
    static final class Refused {
        @ExceptionHandler
        ResponseEntity<byte[]> answer(RefusedException refused, Locale locale) {
            return FilingAnswers.problem(ProblemDocument.of(refused.refusal(), 0, locale));
        }
    }
}
