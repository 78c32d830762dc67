package org.luzhi.axon;

import org.luzhi.integration.IntegrationConfiguration;
import org.luzhi.projections.ProjectionsConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts Luzhi. Nothing is scanned for: whatever runs is named by one of these tables of contents. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RuntimeConfiguration.class, IntegrationConfiguration.class, ProjectionsConfiguration.class})
public class Luzhi {

    public static void main(String[] args) {
        SpringApplication.run(Luzhi.class, args);
    }
}
