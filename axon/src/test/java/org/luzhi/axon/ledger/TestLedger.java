package org.luzhi.axon.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.processing.ProcessingConfigurationAccess;
import org.luzhi.axon.processing.TestFeed;
import org.luzhi.axon.store.TestStore;
import org.luzhi.projections.ledger.Finding;
import org.luzhi.projections.ledger.Proofs;
import org.luzhi.projections.ledger.SignerKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger as the application wires it, on a database with a store. */
public final class TestLedger implements AutoCloseable {

    static final String ORIGIN = "luzhi.test/ledger";

    public final TestStore store;
    final JdbcTemplate jdbc;
    final SignerKey key;
    final LedgerTables tables;
    final CheckpointFile file;
    final LiveLedger live;
    final LedgerWriter writer;
    final LedgerProcessor processor;
    private final TestFeed feed;

    TestLedger(DatabaseAccess access, Path folder) {
        store = new TestStore(access, List.of(), List.of());
        jdbc = new JdbcTemplate(store.pool);
        tables = new LedgerTables(jdbc);
        key = KeyFile.in(folder, ORIGIN, !tables.newest(1).isEmpty());
        file = new CheckpointFile(folder.resolve("checkpoints.log"));
        live = new LiveLedger(key.verifier(), tables);
        feed = new TestFeed(store.events);
        DataSourceTransactionManager platform = new DataSourceTransactionManager(store.pool);
        writer = new LedgerWriter(store.events, tables, jdbc);
        processor = new LedgerProcessor(
                writer,
                new LedgerSigner(key, tables, file, live, new TransactionTemplate(platform)),
                store.events,
                feed.feed,
                ProcessingConfigurationAccess.tokenStore(store.pool),
                new SpringTransactionManager(platform),
                Clock.systemUTC(),
                Duration.ofHours(1));
    }

    /** A started one. */
    public static TestLedger started(DatabaseAccess access, Path folder) {
        TestLedger ledger = new TestLedger(access, folder);
        ledger.processor.start();
        ledger.feed.announce();
        return ledger;
    }

    /** Appends first events of enterprises, and waits until they are signed. */
    void register(int from, int count) {
        register(from, count, Map.of("actor", "tester", "door", "rest"));
    }

    /** The same, with that metadata. */
    void register(int from, int count, Map<String, String> metadata) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(TestStore.registered(from + i, metadata));
        }
        store.engine.appendEvents(events);
        awaitSigned();
    }

    public void announce() {
        feed.announce();
    }

    /** Waits for the checkpoint of the empty tree. */
    void awaitFirst() {
        Awaitility.await().until(() -> {
            processor.signSoon();
            return live.newest().isPresent();
        });
    }

    /** Leaves of the tree. */
    public long size() {
        return processor.size();
    }

    /** What is made out of it for those who ask. */
    public Proofs proofs() {
        return new Proofs(live, store.events);
    }

    /** Signs when the tree has reached the head, and not before. */
    public void awaitSigned() {
        feed.announce();
        long head = store.events.head();
        Awaitility.await().atMost(Duration.ofMinutes(10)).until(() -> processor.size() == head);
        processor.signSoon();
        if (live.covering(head - 1, Duration.ofSeconds(10)).isEmpty()) {
            throw new AssertionError("not signed up to " + head + ": " + processor.state());
        }
    }

    /** What the audit of everything finds. */
    List<String> audit() {
        return new LedgerAuditor(store.events, tables, file, key.verifier(), new EvidenceAudit(jdbc))
                .audit().findings().stream().map(Finding::toString).toList();
    }

    /** What only the owner of the tables can do, by switching the triggers off first. */
    static void asOwner(DatabaseAccess access, String... statements) {
        try (Connection owner = TestDatabase.asOwner(access);
                Statement statement = owner.createStatement()) {
            for (String table : List.of("event", "evidence", "ledger_tile", "ledger_checkpoint")) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        processor.stop();
        store.close();
    }
}
