package org.luzhi.axon.store;

import java.util.concurrent.Callable;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.LockAwareAggregate;

/**
 * Creates what is not known to exist without looking for it first; the unique key of the event table is the referee.
 * Aggregates in use stay in memory.
 *
 * @param <T> the aggregate
 */
public class CreatingRepository<T> extends CachingEventSourcingRepository<T> {

    private final LockFactory locks;
    private final KnownAggregates known;

    private CreatingRepository(EventSourcingRepository.Builder<T> builder, LockFactory locks, KnownAggregates known) {
        super(builder);
        this.locks = locks;
        this.known = known;
    }

    /**
     * The repository of an aggregate, for {@code AggregateConfigurer.configureRepository}.
     *
     * @param cached how many aggregates stay in memory
     */
    public static <T> CreatingRepository<T> of(Class<T> type, Configuration axon, KnownAggregates known, long cached) {
        LockFactory locks = PessimisticLockFactory.usingDefaults();
        EventSourcingRepository.Builder<T> builder = EventSourcingRepository.builder(type)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(type))
                .lockFactory(locks)
                .eventStore(axon.eventStore())
                .repositoryProvider(axon::repository)
                .cache(new AggregateCache(cached));
        return new CreatingRepository<>(builder, locks, known);
    }

    @Override
    protected LockAwareAggregate<T, EventSourcedAggregate<T>> doLoadOrCreate(String id, Callable<T> factory)
            throws Exception {
        // Asked under the lock: who waited for it may have waited for the creation. The lock is re-entrant.
        Lock lock = locks.obtainLock(id);
        try {
            if (known.mayExist(id)) {
                return super.doLoadOrCreate(id, factory);
            }
            EventSourcedAggregate<T> created = doCreateNewForLock(factory);
            Lock kept = locks.obtainLock(id);
            CurrentUnitOfWork.get().onCleanup(work -> kept.release());
            // Whoever was first, the aggregate exists once this has failed.
            CurrentUnitOfWork.get().onRollback(work -> known.learn(id));
            return new LockAwareAggregate<>(created, kept);
        } finally {
            lock.release();
        }
    }
}
