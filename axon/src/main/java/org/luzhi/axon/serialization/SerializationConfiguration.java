package org.luzhi.axon.serialization;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.luzhi.domain.history.EventCodec;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Jackson for everything, and class names for nothing that is kept. */
@Configuration(proxyBeanMethods = false)
public class SerializationConfiguration {

    @Bean
    @Primary
    Serializer generalSerializer() {
        return JacksonSerializer.builder().objectMapper(MessageJson.general()).build();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return JacksonSerializer.builder().objectMapper(MessageJson.messages()).build();
    }

    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer(EventCodec codec) {
        return new EventSerializer(codec);
    }
}
