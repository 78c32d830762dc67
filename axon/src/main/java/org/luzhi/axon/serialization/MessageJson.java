package org.luzhi.axon.serialization;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.luzhi.domain.history.HistoryJson;

/** JSON of what travels but is not kept: commands, queries and answers, and Axon's own tokens. No class names inside. */
final class MessageJson {

    private MessageJson() {}

    /** The history's JSON and, for answers, the JDK's times and optionals. */
    static ObjectMapper messages() {
        return HistoryJson.mapper()
                .copy()
                .registerModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /** As Axon's own classes expect it. */
    static ObjectMapper general() {
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }
}
