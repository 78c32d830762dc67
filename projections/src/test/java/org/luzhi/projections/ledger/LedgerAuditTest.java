package org.luzhi.projections.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.fold.MemoryHistory;

/** In memory; the tampering at a real database is tested where the database is. */
class LedgerAuditTest {

    private static final int EVENTS = 1_500;

    private final SignerKey key = SignerKey.generate("luzhi.test/ledger");
    private final Rows rows = new Rows();
    private final MemoryTiles tiles = new MemoryTiles();
    private final TreeGrowth growth = new TreeGrowth();
    private final EnterpriseLeaves leaves = new EnterpriseLeaves();
    private final List<SealedTree> stored = new ArrayList<>();
    private final List<SealedTree> filed = new ArrayList<>();

    @Test
    void nothingIsRightToo() {
        assertThat(audit()).isEmpty();
        seal();
        assertThat(audit()).isEmpty();
    }

    @Test
    void oneEventIsRight() {
        grow(1);
        seal();
        assertThat(audit()).isEmpty();
        rows.events.clear();
        assertThat(audit()).containsExactly("WITHHELD EVENT 0");
    }

    @Test
    void whatWasNotTouchedIsRightThoughTheTreeLagsBehind() {
        grown();
        assertThat(audit()).isEmpty();
        for (int i = 0; i < 600; i++) {
            rows.add(EVENTS + i);
        }
        assertThat(audit()).isEmpty();
    }

    @Test
    void aChangedEventIsNamed() {
        grown();
        rows.events.set(700, rows.event(999_999));
        assertThat(audit()).containsExactly("CHANGED EVENT 700");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "10,11", "10,12", "300,1300", "0,1499"})
    void swappedEventsAreNamed(int one, int other) {
        grown();
        Collections.swap(rows.events, one, other);
        assertThat(audit()).containsExactlyInAnyOrder("REORDERED EVENT " + one, "REORDERED EVENT " + other);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "700,1", "700,100"})
    void missingEventsAreNamed(int from, int count) {
        grown();
        rows.events.subList(from, from + count).clear();
        assertThat(audit()).hasSize(count).startsWith("MISSING EVENT " + from);
    }

    @Test
    void anAddedEventIsNamed() {
        grown();
        rows.events.add(700, rows.event(999_999));
        assertThat(audit()).containsExactly("ADDED EVENT 700");
    }

    @Test
    void aTruncatedHistoryIsNamed() {
        grown();
        rows.events.subList(1_400, EVENTS).clear();
        assertThat(audit()).containsExactly("WITHHELD EVENT 1400");
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0/003", "1, 0, 1/000.p/5", "0, 5, 0/005.p/220"})
    void aChangedTileIsNamed(int level, long number, String path) {
        grown();
        tiles.inside(level, number)[40] ^= 1;
        assertThat(audit()).containsExactly("CHANGED TILE " + path);
    }

    @Test
    void aMissingTileIsNamed() {
        grown();
        tiles.replace(0, 2, new byte[0]);
        assertThat(audit()).contains("MISSING TILE 0/002").noneMatch(finding -> finding.contains("EVENT"));
    }

    @Test
    void aHistoryAndTreeThatWereWrittenAnewAreFoundByTheFile() {
        grown();
        rows.events.set(100, rows.event(999_999));
        MemoryTiles anew = new MemoryTiles();
        TreeGrowth forged = new TreeGrowth();
        rows.events.forEach(event -> forged.append(new TreeHasher().leaf(event)));
        anew.store(forged.changes());
        List<SealedTree> signedAnew = List.of(SealedTree.sign(key, EVENTS, forged.root(), leaves.sealed()));
        assertThat(new LedgerAudit(rows, anew, key.verifier())
                        .run(signedAnew, filed).findings().stream().map(Finding::toString))
                .contains("CHANGED FILED_CHECKPOINT 1500");
    }

    @Test
    void aForeignSignatureIsNamed() {
        grown();
        stored.set(1, SealedTree.sign(SignerKey.generate("luzhi.test/ledger"), EVENTS, growth.root(), leaves.sealed()));
        assertThat(audit()).containsExactly("WRONG_SIGNATURE STORED_CHECKPOINT 1500");
    }

    @Test
    void aCheckpointThatWasTakenAwayIsNamed() {
        grown();
        SealedTree first = stored.removeFirst();
        assertThat(audit()).containsExactly("MISSING STORED_CHECKPOINT 1000");
        stored.addFirst(first);
        filed.removeFirst();
        assertThat(audit()).containsExactly("MISSING FILED_CHECKPOINT 1000");
    }

    @Test
    void aCheckpointOfALongerTreeIsNamed() {
        grown();
        SealedTree longer = SealedTree.sign(key, EVENTS + 5, growth.root(), leaves.sealed());
        stored.add(longer);
        filed.add(longer);
        assertThat(audit())
                .containsExactlyInAnyOrder("WITHHELD STORED_CHECKPOINT 1505", "WITHHELD FILED_CHECKPOINT 1505");
    }

    @Test
    void aMapThatWithholdsIsNamed() {
        grown();
        SealedTree wrong = SealedTree.sign(key, EVENTS, growth.root(), new SealedMap(List.of()));
        stored.set(1, wrong);
        assertThat(audit()).containsExactly("CHANGED STORED_CHECKPOINT 1500/enterprises");
    }

    private List<String> audit() {
        return new LedgerAudit(rows, tiles, key.verifier())
                .run(stored, filed).findings().stream().map(Finding::toString).toList();
    }

    /** Two checkpoints, at 1 000 and at 1 500. */
    private void grown() {
        grow(1_000);
        seal();
        grow(EVENTS - 1_000);
        seal();
    }

    private void grow(int count) {
        TreeHasher hasher = new TreeHasher();
        for (int i = 0; i < count; i++) {
            EventRecord event = rows.add(growth.size());
            leaves.append(growth.size(), event);
            growth.append(hasher.leaf(event));
        }
        tiles.store(growth.changes());
    }

    private void seal() {
        SealedTree sealed = SealedTree.sign(key, growth.size(), growth.root(), leaves.sealed());
        stored.add(sealed);
        filed.add(sealed);
    }

    /** Rows of a table that somebody may tamper with. */
    private static final class Rows implements HistoryReader {
        private final List<EventRecord> events = new ArrayList<>();

        EventRecord add(long number) {
            EventRecord event = event(number);
            events.add(event);
            return event;
        }

        EventRecord event(long number) {
            String aggregate = "enterprise/" + MemoryHistory.enterprise((int) (number % 7));
            return new EventRecord(
                    number,
                    "test",
                    1,
                    "enterprise",
                    aggregate,
                    number,
                    "event-" + number,
                    Instant.EPOCH,
                    new byte[] {1},
                    new TreeMap<>());
        }

        @Override
        public long head() {
            return events.size();
        }

        @Override
        public EventRecord at(long position) {
            return events.get((int) position);
        }

        @Override
        public List<EventRecord> read(long from, int limit) {
            throw new AssertionError("an audit takes nothing from memory");
        }

        @Override
        public void stream(long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
            events.subList((int) fromInclusive, (int) toExclusive).forEach(each);
        }

        @Override
        public void streamOf(List<String> prefixes, long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
            throw new AssertionError("an audit leaves nothing out");
        }

        @Override
        public OptionalLong firstAfter(Instant moment) {
            return OptionalLong.empty();
        }
    }
}
