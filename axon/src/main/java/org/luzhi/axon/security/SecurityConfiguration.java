package org.luzhi.axon.security;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.util.List;
import org.luzhi.axon.web.ProblemWriter;
import org.luzhi.domain.access.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Two ways to be known: a bearer token, which needs neither session nor CSRF token; or a login session, which needs both.
 * What a known sender may do is decided on the bus.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
@Import({MeController.class, LoginController.class})
public class SecurityConfiguration {

    private static final String[] OPEN = {
        "/login",
        "/error",
        "/console/*.css",
        "/console/*.js",
        "/console/*.svg",
        "/console/language/*",
        "/webjars/**",
        "/favicon.ico",
        "/actuator/health/**",
        "/actuator/info",
        "/ledger/**",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    @Bean
    Accounts accounts(
            SecuritySettings stated,
            ObjectProvider<FurtherAccounts> further,
            ServerProperties server,
            ObjectProvider<ManagementServerProperties> management) {
        SecuritySettings settings = stated.and(further.stream().toList());
        DemoAccounts.keepOffTheNetwork(settings, server.getAddress());
        management.ifAvailable(own -> {
            InetAddress address = own.getAddress();
            if (own.getPort() != null && address != null) {
                DemoAccounts.keepOffTheNetwork(settings, address);
            }
        });
        return new Accounts(settings);
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http, Accounts accounts, ProblemWriter problems) throws Exception {
        SignInRequired signIn = new SignInRequired(problems);
        return http.securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .addFilterBefore(new BearerTokenFilter(accounts, signIn), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.disable())
                .headers(ContentSecurity::headers)
                .authorizeHttpRequests(SecurityConfiguration::paths)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(signIn).accessDeniedHandler(new Denied(problems, signIn)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain sessions(HttpSecurity http, Accounts accounts, ProblemWriter problems) throws Exception {
        SignInRequired signIn = new SignInRequired(problems);
        LoginAttempts attempts = new LoginAttempts(Ticker.systemTicker());
        return http.userDetailsService(accounts)
                .formLogin(form -> form.loginPage("/login")
                        .failureHandler(attempts.failed())
                        .successHandler(attempts.succeeded()))
                .addFilterBefore(attempts, UsernamePasswordAuthenticationFilter.class)
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .headers(ContentSecurity::headers)
                .authorizeHttpRequests(SecurityConfiguration::paths)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(signIn).accessDeniedHandler(new Denied(problems, signIn)))
                .build();
    }

    /** A request is observed as a whole; an observation for every filter of the chain would cost as much as the chain. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebMvcConfigurer actorArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        // What a stream goes on with was allowed when it began.
        paths.dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.OPERATOR.name())
                .anyRequest()
                .authenticated();
    }

    /** Only a page is worth coming back to after the login. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        PathPatternRequestMatcher api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && !api.matches(request)
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
        return cache;
    }
}
