package org.luzhi.axon;

import org.luzhi.axon.clock.ClockConfiguration;
import org.luzhi.axon.command.BusConfiguration;
import org.luzhi.axon.database.DatabaseConfiguration;
import org.luzhi.axon.security.SecurityConfiguration;
import org.luzhi.axon.serialization.SerializationConfiguration;
import org.luzhi.axon.web.WebConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The runtime's table of contents. */
@Configuration(proxyBeanMethods = false)
@Import({
    ClockConfiguration.class,
    DatabaseConfiguration.class,
    SerializationConfiguration.class,
    BusConfiguration.class,
    SecurityConfiguration.class,
    WebConfiguration.class,
    ScratchStore.class
})
class RuntimeConfiguration {}
