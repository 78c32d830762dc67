package org.luzhi.axon.web;

import org.luzhi.integration.channel.Tally;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;

/** HTTP around the doors: language, limits, and what is refused before any door is reached. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodySettings.class)
@Import({HttpErrors.class, ErrorPage.class, ApiDescription.class, BodySchemas.class})
public class WebConfiguration {

    @Bean
    ProblemWriter problemWriter(LocaleResolver locales, Tally tally) {
        return new ProblemWriter(locales, tally);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(BodySettings settings, ProblemWriter problems) {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit(settings, problems));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE); // behind security: a stranger's body is not read at all
        return filter;
    }
}
