package org.luzhi.axon.replay;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.json.JacksonSerializer;
import org.luzhi.axon.access.BusAuthorization;
import org.luzhi.axon.command.AggregateTarget;
import org.luzhi.axon.command.Refusals;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.processing.LiveFolds;
import org.luzhi.axon.store.CreatingRepository;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.Replay;
import org.luzhi.domain.replay.ReplayCommand;
import org.luzhi.domain.replay.ReplayCommand.RequestReplay;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.replay.ReplayFold;
import org.luzhi.projections.replay.ReplayJob;
import org.luzhi.projections.replay.ReplayReports;
import org.luzhi.projections.replay.StoredReport;

/** What runs replays, as the application wires it, on a database; stopped and started as a server is. */
final class ReplayOffice implements AutoCloseable {

    final LiveFolds live;
    GatedHistory history;
    private final ReplayNews news = new ReplayNews();
    private final Configuration axon;
    private final CommandGateway commands;
    private final ReplayReports reports;
    /** Where replays of killed processes stand still. */
    private final List<GatedHistory> left = new ArrayList<>();

    ReplayJobs jobs;

    ReplayOffice(DatabaseAccess access) {
        List<Fold<?>> folds = new ArrayList<>(LiveFolds.all());
        folds.add(new ReplayFold());
        live = new LiveFolds(access, folds, List.of(news));
        history = new GatedHistory(live.store.events);
        reports = new ReplayReports(live.jdbc);
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new Refusals());
        bus.registerHandlerInterceptor(new BusAuthorization());
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(List.of(new SimpleCorrelationDataProvider(Provenance.ACTOR))));
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> JacksonSerializer.defaultSerializer())
                .configureEmbeddedEventStore(any -> live.store.engine)
                .configureCommandBus(any -> bus)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Replay.class)
                        .configureCommandTargetResolver(any -> new AggregateTarget())
                        .configureRepository(any -> CreatingRepository.of(Replay.class, any, live.store.known, 100)))
                .start();
        commands = DefaultCommandGateway.builder().commandBus(bus).build();
        live.processors.start();
        jobs = opened();
    }

    private ReplayJobs opened() {
        ReplayVoice voice = new ReplayVoice(commands, Clock.systemUTC());
        ReplayWork work = new ReplayWork(
                history,
                LiveFolds.CODEC,
                live.progress,
                new FoldRows(live.store.pool),
                reports,
                voice,
                GatedHistory.BATCH);
        ReplayJobs opened = new ReplayJobs(live.store.events, LiveFolds.CODEC, news, work, voice);
        opened.start();
        return opened;
    }

    /** As a new process would. */
    void reopen() {
        jobs = opened();
    }

    /** As after a kill -9: what ran is never heard of again, nor has it said anything. */
    void killed() {
        left.add(history);
        history = new GatedHistory(live.store.events);
        jobs = opened();
    }

    static ReplayId id(int number) {
        return new ReplayId("00000000-0000-7000-8000-%012d".formatted(number));
    }

    void request(ReplayId id) {
        ReplayScope all = new ReplayScope(new TreeSet<>(EnumSet.allOf(Projection.class)), null, null, null, null);
        send(new RequestReplay(id, all, Clock.systemUTC().instant()));
    }

    void send(ReplayCommand command) {
        Map<String, String> auditor =
                Provenance.of(new Actor("auditor-1", java.util.Set.of(Role.AUDITOR), null), "rest");
        commands.send(GenericCommandMessage.asCommandMessage(command).withMetaData(auditor))
                .join();
    }

    /** How it stands, by its events. */
    ReplayJob job(ReplayId id) {
        return Optional.ofNullable(FoldRun.of(
                                List.of(id.aggregate()),
                                new ReplayFold(),
                                live.store.events,
                                LiveFolds.CODEC,
                                live.store.events.head())
                        .get(id.value()))
                .orElseThrow();
    }

    Optional<StoredReport> report(ReplayId id) {
        String digest = job(id).report();
        return digest == null ? Optional.empty() : reports.find(id, digest);
    }

    @Override
    public void close() {
        history.batches.release(GatedHistory.ALL);
        jobs.stop();
        left.forEach(gate -> gate.broken = 0);
        left.forEach(gate -> gate.batches.release(GatedHistory.ALL));
        axon.shutdown();
        live.close();
    }
}
