package org.luzhi.axon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.store.TestStore;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.MerkleTree;
import org.luzhi.projections.ledger.Published;
import org.luzhi.projections.ledger.TiledSubtrees;
import org.luzhi.projections.ledger.TreeGrowth;
import org.luzhi.projections.ledger.TreeHasher;

class LedgerRestartTest {

    @TempDir
    private Path folder;

    private final DatabaseAccess access = TestDatabase.fresh();

    @Test
    void withoutEventsTheEmptyTreeIsSigned() throws IOException {
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.awaitFirst();
            Published empty = ledger.live.newest().orElseThrow();
            assertThat(empty.size()).isZero();
            assertThat(empty.root()).isEqualTo(new TreeHasher().empty());
            assertThat(ledger.audit()).isEmpty();
            assertThat(Files.getPosixFilePermissions(folder.resolve("key")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.readString(folder.resolve("verifier-key.txt"))).isEqualTo(ledger.key.verifier() + "\n");
        }
    }

    @Test
    void theTreeGoesOnWhereItStood() {
        List<Published> signed = new ArrayList<>();
        int next = 1;
        for (int count : new int[] {1, 254, 1, 1, 300, 700}) {
            try (TestLedger ledger = TestLedger.started(access, folder)) {
                if (!signed.isEmpty()) {
                    assertThat(ledger.live.newest()).contains(signed.getLast());
                }
                ledger.register(next, count);
                next += count;
                signed.add(ledger.live.newest().orElseThrow());
                assertThat(ledger.audit()).isEmpty();
                assertThat(ledger.processor.state()).isEqualTo("running");
            }
        }
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            TreeGrowth anew = new TreeGrowth();
            TreeHasher hasher = new TreeHasher();
            ledger.store.events.stream(0, next - 1, event -> anew.append(hasher.leaf(event)));
            Hash root = anew.root();
            MerkleTree tree = new MerkleTree(new TiledSubtrees(ledger.tables));
            for (Published earlier : signed) {
                assertThat(tree.consistency(earlier.size(), anew.size()).links(earlier.root(), root))
                        .isTrue();
            }
        }
    }

    @Test
    void eventsOfBeforeTheLedgerAreTakenUp() {
        try (TestLedger ledger = new TestLedger(access, folder)) {
            ledger.store.engine.appendEvents(TestStore.registered(1, Map.of()));
        }
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.awaitSigned();
            assertThat(ledger.live.newest().orElseThrow().size()).isEqualTo(1);
            assertThat(ledger.audit()).isEmpty();
        }
    }

    @Test
    void aTokenThatBeginsAnewHashesNothingTwice() {
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.register(1, 600);
        }
        TestLedger.asOwner(access, "DELETE FROM processor_token");
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.register(601, 10);
            assertThat(ledger.audit()).isEmpty();
            assertThat(ledger.live.newest().orElseThrow().size()).isEqualTo(610);
        }
    }

    @Test
    void aHalfWrittenCheckpointIsCutOffAndWrittenAgain() throws IOException {
        Path file = folder.resolve("checkpoints.log");
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.register(1, 5);
        }
        String whole = Files.readString(file);
        String last = whole.substring(whole.lastIndexOf('\n', whole.length() - 2) + 1);
        for (String left : List.of("", last.substring(0, 40), last.substring(0, 9) + "\0\0\0", "\0\0\n")) {
            Files.writeString(file, whole.substring(0, whole.length() - last.length()) + left);
            try (TestLedger ledger = TestLedger.started(access, folder)) {
                assertThat(ledger.processor.findings()).isEmpty();
                assertThat(ledger.audit()).isEmpty();
                assertThat(Files.readString(file)).isEqualTo(whole);
            }
        }
        Files.writeString(file, "half", StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.register(6, 5);
            assertThat(Files.readString(file)).startsWith(whole);
            assertThat(ledger.audit()).isEmpty();
        }
    }

    @Test
    void aLostOrForeignKeyStopsTheStart() throws IOException {
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.register(1, 5);
        }
        Path key = folder.resolve("key");
        assertThatThrownBy(() -> KeyFile.in(folder, "another.origin/ledger", true))
                .hasMessageContaining("origin");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> KeyFile.in(folder, TestLedger.ORIGIN, true)).hasMessageContaining("0600");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(key, "x", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> KeyFile.in(folder, TestLedger.ORIGIN, true)).hasMessageContaining("damaged");
        Files.delete(key);
        assertThatThrownBy(() -> KeyFile.in(folder, TestLedger.ORIGIN, true)).hasMessageContaining("missing");
        KeyFile.in(folder, TestLedger.ORIGIN, false);
        assertThat(key).exists();
    }

    @Test
    void theApplicationMayOnlyAppend() throws SQLException {
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.register(1, 300);
            for (String forbidden : List.of(
                    "DELETE FROM ledger_tile",
                    "TRUNCATE ledger_tile",
                    "UPDATE ledger_tile SET number = number + 9",
                    "UPDATE ledger_tile SET hashes = set_byte(hashes, 0, get_byte(hashes, 0) # 1)",
                    "UPDATE ledger_tile SET hashes = substring(hashes FOR 32) WHERE level = 0",
                    "UPDATE ledger_checkpoint SET signed_ms = 0",
                    "DELETE FROM ledger_checkpoint",
                    "TRUNCATE ledger_checkpoint",
                    "DELETE FROM ledger_enterprise",
                    "TRUNCATE ledger_enterprise")) {
                assertThatThrownBy(() -> ledger.jdbc.execute(forbidden))
                        .as(forbidden)
                        .hasStackTraceContaining("ledger_");
            }
            assertThat(ledger.audit()).isEmpty();
        }
        try (var owner = TestDatabase.asOwner(access);
                var statement = owner.createStatement()) {
            for (String forbidden : List.of(
                    "DELETE FROM ledger_tile", "TRUNCATE ledger_checkpoint", "UPDATE ledger_checkpoint SET size = 9")) {
                assertThatThrownBy(() -> statement.execute(forbidden)).hasMessageContaining("append-only");
            }
        }
    }
}
