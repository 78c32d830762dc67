package org.luzhi.axon;

import org.luzhi.axon.clock.ClockConfiguration;
import org.luzhi.axon.command.AggregateConfiguration;
import org.luzhi.axon.command.BusConfiguration;
import org.luzhi.axon.database.DatabaseConfiguration;
import org.luzhi.axon.directory.DirectoryConfiguration;
import org.luzhi.axon.evidence.EvidenceConfiguration;
import org.luzhi.axon.ledger.LedgerConfiguration;
import org.luzhi.axon.personal.PersonalConfiguration;
import org.luzhi.axon.processing.ProcessingConfiguration;
import org.luzhi.axon.replay.ReplayRunnerConfiguration;
import org.luzhi.axon.sample.SampleConfiguration;
import org.luzhi.axon.security.SecurityConfiguration;
import org.luzhi.axon.serialization.SerializationConfiguration;
import org.luzhi.axon.store.StoreConfiguration;
import org.luzhi.axon.web.WebConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The runtime's table of contents. */
@Configuration(proxyBeanMethods = false)
@Import({
    ClockConfiguration.class,
    DatabaseConfiguration.class,
    SerializationConfiguration.class,
    StoreConfiguration.class,
    EvidenceConfiguration.class,
    DirectoryConfiguration.class,
    PersonalConfiguration.class,
    ProcessingConfiguration.class,
    LedgerConfiguration.class,
    ReplayRunnerConfiguration.class,
    BusConfiguration.class,
    AggregateConfiguration.class,
    SecurityConfiguration.class,
    WebConfiguration.class,
    SampleConfiguration.class
})
class RuntimeConfiguration {}
