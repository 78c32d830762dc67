package org.luzhi.axon.web;

import org.apache.catalina.core.StandardHost;
import org.luzhi.integration.channel.Tally;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** HTTP around the doors: language, limits, and what is refused before any door is reached. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodySettings.class)
@Import({HttpErrors.class, ErrorPage.class, ApiDescription.class, BodySchemas.class, Operations.class})
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

    @Bean
    FilterRegistrationBean<FormLimit> formLimit(BodySettings settings, ProblemWriter problems) {
        FilterRegistrationBean<FormLimit> filter = new FilterRegistrationBean<>(new FormLimit(settings, problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1); // before whoever asks for parameters
        return filter;
    }

    @Bean
    WebMvcConfigurer unknownParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new UnknownParameters());
            }
        };
    }

    /** A NUL is no text, and PostgreSQL takes none. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
        return new RejectedRequests(problems);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
        return tomcat -> tomcat.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(ContainerProblems.class.getName()));
    }
}
