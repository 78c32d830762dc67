package org.luzhi.axon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Luzhi. */
@SpringBootApplication
public class Luzhi {

    public static void main(String[] args) {
        SpringApplication.run(Luzhi.class, args);
    }
}
