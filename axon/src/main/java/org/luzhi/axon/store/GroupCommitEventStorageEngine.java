package org.luzhi.axon.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.annotation.Nonnull;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.EventCodec;

/**
 * Axon's view of the event table. Appends go through the {@link EventWriter}, in groups, whose commit the caller waits
 * for; reads follow dense positions, so a token is one number. Bytes are those of {@link EventCodec}: names and revisions
 * are those of the history, whatever Java's classes are called. There are no snapshots: streams are short, and aggregates
 * in use are held in memory.
 */
public class GroupCommitEventStorageEngine extends JdbcEventStorageEngine {

    private static final String UNIQUE_VIOLATION = "23505";

    private final EventWriter writer;
    private final StoredEvents events;
    private final List<Companion<?>> companions;
    private final EventCodec codec = new EventCodec();

    GroupCommitEventStorageEngine(
            DataSource dataSource,
            Serializer unused,
            EventWriter writer,
            StoredEvents events,
            List<Companion<?>> companions) {
        super(builder()
                .connectionProvider(dataSource::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(unused)
                .snapshotSerializer(unused));
        this.writer = writer;
        this.events = events;
        this.companions = companions;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> messages, Serializer serializer) {
        if (messages.isEmpty()) {
            return;
        }
        List<NewEvent> appended =
                messages.stream().map(message -> NewEvent.of(message, codec)).toList();
        try {
            writer.append(new Append(appended, companionsOf(appended), new CompletableFuture<>()));
        } catch (SQLException e) {
            throw failure(e, appended.getFirst());
        }
    }

    /** A conflict in the one form that callers try again on, be it about the first event of an aggregate or a later one. */
    private static RuntimeException failure(SQLException failure, NewEvent first) {
        return UNIQUE_VIOLATION.equals(failure.getSQLState())
                ? new ConcurrencyException(
                        first.aggregateId() + " already has an event " + first.sequence() + ", or the event is known",
                        failure)
                : new EventStoreException("events of " + first.aggregateId() + " could not be appended", failure);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        return StreamSupport.stream(new Tail(this::following, position(after) + 1), false);
    }

    @Override
    public DomainEventStream readEvents(@Nonnull String aggregateId, long firstSequence) {
        List<? extends DomainEventMessage<?>> found = events.ofAggregate(aggregateId, firstSequence).stream()
                .map(event -> new GenericDomainEventMessage<>(
                        event.aggregateType(),
                        event.aggregateId(),
                        event.sequence(),
                        TrackedEvents.message(event, codec),
                        event.time()))
                .toList();
        return DomainEventStream.of(found);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(@Nonnull String aggregateId) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(@Nonnull DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("aggregates are never snapshot");
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(@Nonnull String aggregateId) {
        OptionalLong last = events.lastSequence(aggregateId);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(events.head() - 1);
    }

    @Override
    public TrackingToken createTokenAt(@Nonnull Instant moment) {
        OptionalLong first = events.firstNotBefore(moment.toEpochMilli());
        return first.isPresent() ? new GlobalSequenceTrackingToken(first.getAsLong() - 1) : createHeadToken();
    }

    private List<TrackedEventMessage<?>> following(long position) {
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        events.read(position, Tail.BATCH).forEach(event -> messages.add(TrackedEvents.tracked(event, codec)));
        return messages;
    }

    private Map<Companion<?>, List<Object>> companionsOf(List<NewEvent> appended) {
        Map<Companion<?>, List<Object>> rows = new HashMap<>();
        for (Companion<?> companion : companions) {
            for (NewEvent event : appended) {
                Object row = companion.with(event);
                if (row != null) {
                    rows.computeIfAbsent(companion, any -> new ArrayList<>()).add(row);
                }
            }
        }
        return rows;
    }

    private static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> -1;
            case GlobalSequenceTrackingToken global -> global.getGlobalIndex();
            default -> throw new IllegalArgumentException("not a token of this store: " + token);
        };
    }
}
