package org.luzhi.axon.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.json.JacksonSerializer;
import org.luzhi.axon.command.AggregateTarget;
import org.luzhi.domain.enterprise.Enterprise;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.Filed;
import org.luzhi.domain.filing.Filing;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.Standards;

/** The aggregates behind a command bus on a store, without doors and without rules of access. */
public final class TestCommands implements AutoCloseable {

    private final Configuration axon;

    public TestCommands(TestStore store) {
        Standards standards = Standards.builtIn();
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> JacksonSerializer.defaultSerializer())
                .configureEmbeddedEventStore(any -> store.engine)
                .configureCommandBus(any -> SimpleCommandBus.builder().build())
                .configureCorrelationDataProviders(
                        any -> List.of(new SimpleCorrelationDataProvider(Provenance.EVIDENCE)))
                .registerComponent(Standards.class, any -> standards)
                .configureAggregate(aggregate(Filing.class, store))
                .configureAggregate(aggregate(Enterprise.class, store));
        this.axon = configurer.start();
    }

    /** Sends a command and waits for its answer. */
    public <R> R send(Object command) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        bus().<Object, R>dispatch(GenericCommandMessage.asCommandMessage(command), (sent, result) -> {
            if (result.isExceptional()) {
                answer.completeExceptionally(result.exceptionResult());
            } else {
                answer.complete(result.getPayload());
            }
        });
        return answer.join();
    }

    public Filed file(SubmitFiling command) {
        return send(command);
    }

    public CommandBus bus() {
        return axon.commandBus();
    }

    /** A month of a small coking plant: some 1 KB as an event. */
    public static SubmitFiling filing(int enterprise, int year, int month, String tonnes) {
        Instant received = Instant.parse("%d-%02d-28T08:00:00Z".formatted(year + 1, month));
        EnergyUse content = new EnergyUse(
                List.of(
                        consumed("raw_coal", tonnes, Unit.T),
                        consumed("electricity", "3000000", Unit.KWH),
                        consumed("diesel", "12.5", Unit.T)),
                List.of(),
                List.of(),
                new BigDecimal("30000"));
        return new SubmitFiling(
                new FilingId(TestStore.enterprise(enterprise), "energy-use", ReportingPeriod.month(year, month)),
                "N-" + tonnes,
                content,
                "0".repeat(64),
                List.of(),
                false,
                received);
    }

    private static EnergyUse.Consumed consumed(String energy, String quantity, Unit unit) {
        return new EnergyUse.Consumed(energy, new BigDecimal(quantity), unit, null, EnergyUse.Purpose.FUEL, null, null);
    }

    private static <T> AggregateConfigurer<T> aggregate(Class<T> type, TestStore store) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(axon -> new AggregateTarget())
                .configureRepository(axon -> CreatingRepository.of(type, axon, store.known, 10_000));
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
