package org.luzhi.domain.history;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision of an event in the history, independent of its Java class. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
    /** Stable name: {@code subject.past-participle}, e.g. {@code energy-use.filed}. */
    String name();

    /** Counts up from 1 whenever the JSON contract changes. */
    int revision();
}
