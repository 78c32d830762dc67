package org.luzhi.axon.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.luzhi.domain.access.Actor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The frame of the OpenAPI document at {@code /v3/api-docs}; the doors and the answers describe themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SCHEME = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class); // comes from the token, not from the caller
    }

    @Bean
    OpenAPI luzhiApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("绿智 Luzhi")
                        .version("v1")
                        .description("企业报送、总线记录、评分应答。 Enterprises file, the bus records, the score answers. "
                                + "错误均为 application/problem+json；语言由 Accept-Language 决定。 "
                                + "Errors are application/problem+json in the language of Accept-Language.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                SCHEME,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("令牌 · bearer token of an account")))
                .security(List.of(new SecurityRequirement().addList(SCHEME)));
    }
}
