package org.luzhi.axon.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** HTTP around the doors: language, limits, and what is refused before any door is reached. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodySettings.class)
@Import({HttpErrors.class, ErrorPage.class, ApiDescription.class})
public class WebConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
        return resolver;
    }

    @Bean
    ProblemWriter problemWriter(ObjectMapper json, LocaleResolver locales) {
        return new ProblemWriter(json, locales);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(BodySettings settings, ProblemWriter problems) {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit(settings, problems));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE); // behind security: a stranger's body is not read at all
        return filter;
    }
}
