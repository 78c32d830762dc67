package org.luzhi.integration.town;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test in the town; all of them share one running context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Town.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"luzhi.data=target/town", "spring.main.banner-mode=off"})
public @interface TownTest {}
