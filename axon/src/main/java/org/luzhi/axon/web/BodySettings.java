package org.luzhi.axon.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code luzhi.body}: how much a request may send, and for how long.
 *
 * @param maxSize of a body
 * @param maxTime from its first byte to its last
 * @param maxFormSize of a form, e.g. the login
 * @param maxFormTime of a form
 */
@ConfigurationProperties("luzhi.body")
record BodySettings(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("60s") Duration maxTime,
        @DefaultValue("64KB") DataSize maxFormSize,
        @DefaultValue("10s") Duration maxFormTime) {

    BodySettings ofForms() {
        return new BodySettings(maxFormSize, maxFormTime, maxFormSize, maxFormTime);
    }
}
