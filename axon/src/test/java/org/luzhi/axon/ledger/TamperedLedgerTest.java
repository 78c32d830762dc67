package org.luzhi.axon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.store.TestStore;
import org.luzhi.projections.ledger.EnterpriseLeaves;
import org.luzhi.projections.ledger.SealedTree;
import org.luzhi.projections.ledger.SignerKey;
import org.luzhi.projections.ledger.TreeGrowth;
import org.luzhi.projections.ledger.TreeHasher;
import org.luzhi.projections.ledger.VerifierKey;

/** Whoever owns the database changes one thing; the audit finds and names it. */
class TamperedLedgerTest {

    private static final int FIRST = 400;
    private static final int EVENTS = 700;
    /** SHA-256 of {@code abc} (FIPS 180-4), which the later events name. */
    private static final String EVIDENCE = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    /** Makes room at 300, or closes the gap there. */
    private static final String[] ROOM = {
        "UPDATE event SET position = position + 1000000 WHERE position >= 300",
        "UPDATE event SET position = position - 999999 WHERE position >= 1000000"
    };

    private static final String[] CLOSE = {
        "UPDATE event SET position = position + 1000000 WHERE position > 300",
        "UPDATE event SET position = position - 1000001 WHERE position > 1000000"
    };

    private static final List<String> TABLES =
            List.of("event", "evidence", "ledger_tile", "ledger_enterprise", "ledger_checkpoint", "processor_token");

    @TempDir
    private static Path folder;

    private static final DatabaseAccess access = TestDatabase.fresh();
    private static String file = "";

    /** Grown once; what a test did to it is taken back. */
    @BeforeAll
    static void grow() throws IOException {
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.awaitFirst();
            ledger.register(1, FIRST);
            Map<String, String> metadata = Map.of("actor", "tester", "door", "rest", "evidence", EVIDENCE);
            ledger.register(1 + FIRST, EVENTS - FIRST, metadata);
        }
        TestLedger.asOwner(
                access,
                "INSERT INTO evidence (digest, owner, media_type, door, received_ms, taken, bytes) VALUES ('" + EVIDENCE
                        + "', '" + TestStore.enterprise(EVENTS) + "', 'text/plain', 'rest', 0, true, 'abc')");
        file = Files.readString(folder.resolve("checkpoints.log"));
        for (String table : TABLES) {
            TestLedger.asOwner(access, "CREATE TABLE saved_" + table + " AS TABLE " + table);
        }
    }

    @AfterEach
    void takeBack() throws IOException {
        TestLedger.asOwner(access, "TRUNCATE further_evidence, " + String.join(", ", TABLES));
        for (String table : TABLES) {
            TestLedger.asOwner(access, "INSERT INTO " + table + " TABLE saved_" + table);
        }
        Files.writeString(folder.resolve("checkpoints.log"), file);
    }

    static Stream<Arguments> events() {
        return Stream.of(
                one("payload = set_byte(payload, 30, get_byte(payload, 30) # 1)"),
                one("metadata = convert_to(replace(convert_from(metadata, 'UTF8'), 'tester', 'testes'), 'UTF8')"),
                one("time_ms = time_ms + 1"),
                one("name = 'enterprise.registerec'"),
                one("revision = revision + 1"),
                one("sequence = sequence + 1"),
                one("event_id = event_id || 'x'"),
                one("aggregate_type = 'filing'"),
                one("aggregate_id = 'enterprise/" + TestStore.enterprise(9_999) + "'"),
                Arguments.of(
                        "deleted", List.of("DELETE FROM event WHERE position = 300"), List.of("MISSING EVENT 300")),
                Arguments.of(
                        "deleted, the gap closed",
                        List.of("DELETE FROM event WHERE position = 300", CLOSE[0], CLOSE[1]),
                        List.of("MISSING EVENT 300")),
                Arguments.of(
                        "inserted",
                        List.of(
                                ROOM[0],
                                ROOM[1],
                                "INSERT INTO event SELECT 300, 'forged', aggregate_type, aggregate_id, 7, time_ms, name,"
                                        + " revision, payload, metadata FROM event WHERE position = 299"),
                        List.of("ADDED EVENT 300")),
                Arguments.of(
                        "swapped",
                        List.of(
                                "UPDATE event SET position = 1000000 WHERE position = 100",
                                "UPDATE event SET position = 100 WHERE position = 500",
                                "UPDATE event SET position = 500 WHERE position = 1000000"),
                        List.of("REORDERED EVENT 100", "REORDERED EVENT 500")),
                Arguments.of(
                        "truncated", List.of("DELETE FROM event WHERE position >= 650"), List.of("WITHHELD EVENT 650")),
                Arguments.of("emptied", List.of("TRUNCATE event"), List.of("WITHHELD EVENT 0")));
    }

    private static Arguments one(String change) {
        return Arguments.of(
                change, List.of("UPDATE event SET " + change + " WHERE position = 300"), List.of("CHANGED EVENT 300"));
    }

    static Stream<Arguments> tilesAndCheckpoints() {
        String flip = "hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1)";
        return Stream.of(
                Arguments.of(
                        "UPDATE ledger_tile SET " + flip + " WHERE level = 0 AND number = 1", "CHANGED TILE 0/001"),
                Arguments.of(
                        "UPDATE ledger_tile SET " + flip + " WHERE level = 0 AND number = 2",
                        "CHANGED TILE 0/002.p/188"),
                Arguments.of(
                        "UPDATE ledger_tile SET hashes = set_byte(hashes, 0, get_byte(hashes, 0) # 1) WHERE level = 1",
                        "CHANGED TILE 1/000.p/2"),
                Arguments.of("DELETE FROM ledger_tile WHERE level = 0 AND number = 1", "MISSING TILE 0/001"),
                Arguments.of("DELETE FROM ledger_tile WHERE level = 1", "MISSING TILE 1/000.p/2"),
                Arguments.of("DELETE FROM ledger_checkpoint WHERE size = 400", "MISSING STORED_CHECKPOINT 400"),
                Arguments.of(
                        "UPDATE ledger_checkpoint SET checkpoint = replace(checkpoint, '400', '401') WHERE size = 400",
                        "WRONG_SIGNATURE STORED_CHECKPOINT 401"),
                Arguments.of(
                        "UPDATE ledger_checkpoint SET enterprises = overlay(enterprises PLACING 'AAAA' FROM 50 FOR 4)"
                                + " WHERE size = 400",
                        "WRONG_SIGNATURE STORED_CHECKPOINT 400"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void tamperingWithEventsIsNamed(String name, List<String> statements, List<String> findings) {
        try (TestLedger ledger = grown()) {
            assertThat(ledger.audit()).isEmpty();
            TestLedger.asOwner(access, statements.toArray(String[]::new));
            assertThat(ledger.audit()).containsExactlyInAnyOrderElementsOf(findings);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tilesAndCheckpoints")
    void tamperingWithTilesAndCheckpointsIsNamed(String statement, String finding) {
        try (TestLedger ledger = grown()) {
            TestLedger.asOwner(access, statement);
            assertThat(ledger.audit()).contains(finding).noneMatch(found -> found.contains("EVENT"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE evidence SET bytes = 'abd'                                       | CHANGED EVIDENCE
            UPDATE evidence SET digest = overlay(digest PLACING '0000' FROM 1)      | CHANGED EVIDENCE, MISSING EVIDENCE
            UPDATE evidence SET taken = false                                       | MISSING EVIDENCE
            DELETE FROM evidence                                                    | MISSING EVIDENCE
            """)
    void tamperingWithEvidenceIsNamed(String statement, String findings) {
        try (TestLedger ledger = grown()) {
            assertThat(ledger.audit()).isEmpty();
            TestLedger.asOwner(access, statement);
            assertThat(ledger.audit())
                    .extracting(finding -> finding.replaceFirst(" [0-9a-f]{64}$", ""))
                    .containsExactlyInAnyOrder(findings.split(", "));
        }
    }

    @Test
    void aHistoryThatWasWrittenAnewWithTheOldKeyIsFoundByTheFile() {
        SealedTree forged;
        try (TestLedger ledger = grown()) {
            TestLedger.asOwner(access, "UPDATE event SET time_ms = 0 WHERE position = 300");
            forged = rewriteAll(ledger, ledger.key);
            assertThat(ledger.audit())
                    .containsExactlyInAnyOrder("CHANGED FILED_CHECKPOINT 400", "CHANGED FILED_CHECKPOINT 700");
        }
        assertThat(forged.open(key()).size()).isEqualTo(EVENTS);
        assertStandsStill("CHANGED FILED_CHECKPOINT 700");
    }

    @Test
    void aHistoryThatWasWrittenAnewWithAnotherKeyIsFoundByTheSignatures() {
        try (TestLedger ledger = grown()) {
            rewriteAll(ledger, SignerKey.generate(TestLedger.ORIGIN));
            assertThat(ledger.audit())
                    .containsExactlyInAnyOrder(
                            "WRONG_SIGNATURE STORED_CHECKPOINT 400", "WRONG_SIGNATURE STORED_CHECKPOINT 700");
        }
        assertStandsStill("WRONG_SIGNATURE STORED_CHECKPOINT 400", "WRONG_SIGNATURE STORED_CHECKPOINT 700");
    }

    @Test
    void tamperingWithTheFileIsNamed() throws IOException {
        Path log = folder.resolve("checkpoints.log");
        try (TestLedger ledger = grown()) {
            List<String> lines = Files.readAllLines(log);
            assertThat(lines).hasSize(3);
            Files.write(log, List.of(lines.get(0), lines.get(2)));
            assertThat(ledger.audit()).containsExactly("MISSING FILED_CHECKPOINT 400");
            Files.write(log, List.of(lines.get(0), lines.get(1), lines.get(2).replaceFirst("....$", "AAAA")));
            assertThat(ledger.audit()).containsExactly("WRONG_SIGNATURE FILED_CHECKPOINT 700");
            Files.write(log, List.of());
        }
        assertStandsStill("MISSING FILED_CHECKPOINT 400");
    }

    @Test
    void whatTheStartFindsStopsTheSigning() {
        grown().close();
        TestLedger.asOwner(
                access,
                "UPDATE ledger_tile SET hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1)"
                        + " WHERE level = 0 AND number = 2");
        assertStandsStill("CHANGED STORED_CHECKPOINT 700", "CHANGED FILED_CHECKPOINT 700");
    }

    @Test
    void aTruncatedHistoryStopsTheSigning() {
        grown().close();
        TestLedger.asOwner(access, "DELETE FROM event WHERE position >= 650");
        assertStandsStill("WITHHELD EVENT 650");
    }

    @Test
    void aDroppedLedgerStopsTheSigning() {
        grown().close();
        TestLedger.asOwner(access, "TRUNCATE ledger_tile, ledger_enterprise, ledger_checkpoint");
        assertStandsStill("WITHHELD FILED_CHECKPOINT 700");
    }

    @Test
    void tamperingWhileItRunsStopsTheSigning() {
        try (TestLedger ledger = grown()) {
            TestLedger.asOwner(
                    access, "UPDATE ledger_tile SET hashes = set_byte(hashes, 0, 1) WHERE level = 1 AND number = 0");
            TestLedger.asOwner(access, "ALTER TABLE ledger_tile ENABLE TRIGGER USER");
            ledger.store.engine.appendEvents(TestStore.registered(5_000, Map.of("actor", "tester", "door", "rest")));
            ledger.announce();
            Awaitility.await().until(() -> {
                ledger.processor.signSoon();
                return ledger.processor.state().equals("broken");
            });
            assertThat(ledger.live.newest().orElseThrow().size()).isEqualTo(EVENTS);
        }
    }

    /** Starts again, and sees that nothing more is signed. */
    private void assertStandsStill(String... findings) {
        try (TestLedger again = TestLedger.started(access, folder)) {
            assertThat(again.processor.findings()).map(Object::toString).containsExactlyInAnyOrder(findings);
            assertThat(again.processor.state()).isEqualTo("broken");
            var health = new LedgerHealth(again.processor).health();
            assertThat(health.getStatus().getCode()).isEqualTo("DOWN");
            assertThat(String.valueOf(health.getDetails().get("problem")))
                    .contains("账本与已签署的检查点不符", "The ledger does not match", findings[0]);
            assertThat(again.live.newest()).isEmpty();
        }
    }

    private TestLedger grown() {
        TestLedger ledger = TestLedger.started(access, folder);
        ledger.awaitFirst();
        return ledger;
    }

    private VerifierKey key() {
        return KeyFile.in(folder, TestLedger.ORIGIN, true).verifier();
    }

    /** Tiles, map and checkpoints over the history as it is now. */
    private SealedTree rewriteAll(TestLedger ledger, SignerKey signer) {
        TestLedger.asOwner(access, "TRUNCATE ledger_tile, ledger_enterprise, ledger_checkpoint");
        TreeGrowth tree = new TreeGrowth();
        EnterpriseLeaves leaves = new EnterpriseLeaves();
        TreeHasher hasher = new TreeHasher();
        SealedTree[] last = {SealedTree.sign(signer, 0, tree.root(), leaves.sealed())};
        if (signer == ledger.key) {
            ledger.tables.add(0, last[0], 0);
        } else {
            ledger.tables.add(0, ledger.file.all().getFirst(), 0);
        }
        ledger.store.events.stream(0, EVENTS, event -> {
            leaves.append(event.position(), event);
            tree.append(hasher.leaf(event));
            if (tree.size() == FIRST || tree.size() == EVENTS) {
                last[0] = SealedTree.sign(signer, tree.size(), tree.root(), leaves.sealed());
                ledger.tables.add(tree.size(), last[0], 0);
            }
        });
        ledger.tables.store(tree.changes(), leaves.changes());
        return last[0];
    }
}
