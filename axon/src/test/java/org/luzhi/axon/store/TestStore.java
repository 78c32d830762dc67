package org.luzhi.axon.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.json.JacksonSerializer;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseConfirmed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** The event store as the application wires it, on a database. */
public final class TestStore implements AutoCloseable {

    public static final Instant AT = Instant.parse("2025-04-03T02:00:00.123Z");

    private static final String HEAD = "91140400MA0";

    public final DatabaseAccess access;
    public final HikariDataSource pool;
    public final StoredEvents events;
    public final KnownAggregates known = new KnownAggregates();
    public final EventWriter writer;
    public final GroupCommitEventStorageEngine engine;

    /** @param companions what rides along, made from the reading side */
    public TestStore(DatabaseAccess access, List<CommitListener> listeners, List<Companion<?>> companions) {
        this.access = access;
        this.pool = TestDatabase.pool(access);
        RecentEvents recent = new RecentEvents();
        this.events = new StoredEvents(pool, recent);
        List<CommitListener> all = new ArrayList<>(listeners);
        all.add(recent);
        all.add(known);
        this.writer = new EventWriter(access, all);
        this.engine = new GroupCommitEventStorageEngine(
                pool, JacksonSerializer.defaultSerializer(), writer, events, companions);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.close();
        }
    }

    /** Invented codes with a right check character. */
    public static UnifiedSocialCreditCode enterprise(int number) {
        String first17 = HEAD + "%06d".formatted(number);
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }

    /** The first event of an enterprise. */
    public static DomainEventMessage<?> registered(int number, Map<String, ?> metadata) {
        EnterpriseProfile profile = new EnterpriseProfile(
                "襄垣试验焦化 " + number, "140423", "2521", "C1", new TreeSet<>(), null, null, List.of(), List.of());
        return message(number, 0, new EnterpriseRegistered(enterprise(number), profile, false, AT), metadata);
    }

    /** A later event of an enterprise. */
    public static DomainEventMessage<?> confirmed(int number, long sequence, Map<String, ?> metadata) {
        return message(number, sequence, new EnterpriseConfirmed(enterprise(number), "核实", AT), metadata);
    }

    private static DomainEventMessage<?> message(int number, long sequence, Object event, Map<String, ?> metadata) {
        return new GenericDomainEventMessage<>(
                "enterprise", "enterprise/" + enterprise(number), sequence, event, MetaData.from(metadata));
    }
}
