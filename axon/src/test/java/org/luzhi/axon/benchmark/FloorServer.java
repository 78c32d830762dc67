package org.luzhi.axon.benchmark;

import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The floor: the least that Spring MVC can do for a durable answer, one prepared INSERT and its commit. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class
})
public class FloorServer {

    public static void main(String[] args) {
        SpringApplication.run(FloorServer.class, args);
    }

    /** One row for one request; being a member, it is found by itself. */
    @RestController
    static class Floor {

        private final JdbcTemplate jdbc;

        Floor(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/actuator/health/readiness")
        String ready() {
            return "UP";
        }

        @PostMapping("/floor")
        ResponseEntity<String> keep(@RequestBody byte[] body) {
            String id = UUID.randomUUID().toString();
            jdbc.update("INSERT INTO floor (id, body) VALUES (?, ?)", id, body);
            return ResponseEntity.status(201).body(id);
        }
    }
}
