package org.luzhi.axon.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldJson;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.receipt.ReceiptState;
import org.luzhi.projections.register.RegisterFold;
import org.luzhi.projections.table.FoldTable;
import org.springframework.boot.actuate.health.Status;

/** One fold, whichever way it runs: live, anew, in memory, in batches of any size. Equal to the byte. */
class LiveFoldsTest {

    private static final int EVENTS = 1_500;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20250401})
    void liveEqualsAnewEqualsInMemoryEqualsBatches(long seed) {
        try (LiveFolds live = new LiveFolds(TestDatabase.fresh(), LiveFolds.all())) {
            RandomHistory history = new RandomHistory(seed, 12);
            live.append(history.next(EVENTS / 3));
            live.processors.start();
            for (int appended = EVENTS / 3; appended < EVENTS; appended += 50) {
                live.append(history.next(50));
            }
            assertThat(live.level()).isTrue();

            List<HistoryEvent> opened = live.store.events.read(0, EVENTS).stream()
                    .map(LiveFolds.CODEC::open)
                    .toList();
            live.tables.forEach(table -> {
                SortedMap<String, String> pure = live.pure(table.fold());
                assertThat(pure).as(table.fold().name()).isNotEmpty();
                assertThat(table.stored()).as("live " + table.fold().name()).isEqualTo(pure);
                for (int size : List.of(1, 7, 1_000)) {
                    assertThat(inBatches(opened, table.fold(), size))
                            .as("batches of " + size)
                            .isEqualTo(pure);
                }
            });
        }
    }

    @Test
    void aRebuildEqualsWhatWasThereAndAppendsNothing() {
        try (LiveFolds live = new LiveFolds(TestDatabase.fresh(), LiveFolds.all())) {
            live.append(new RandomHistory(3, 5).next(600));
            live.processors.start();
            assertThat(live.level()).isTrue();
            for (FoldTable<?> table : live.tables) {
                SortedMap<String, String> before = table.stored();
                live.processors.rebuild(table.fold().name());
                assertThat(live.level()).isTrue();
                assertThat(table.stored()).isEqualTo(before);
            }
            assertThat(live.store.events.head()).isEqualTo(600);
        }
    }

    @Test
    void aNewRevisionBuildsAnewAndAnOldTokenDoesNot() {
        DatabaseAccess access = TestDatabase.fresh();
        try (LiveFolds live = new LiveFolds(access, LiveFolds.all())) {
            live.append(new RandomHistory(4, 5).next(200));
            live.processors.start();
            assertThat(live.level()).isTrue();
            live.jdbc.update("update fold_receipt set state = '{}'");
            live.jdbc.update("update fold_filing set state = '{}'");
            live.jdbc.update("update fold_revision set revision = 0 where fold = 'filing'");
        }
        try (LiveFolds again = new LiveFolds(access, LiveFolds.all())) {
            again.processors.start();
            assertThat(again.level()).isTrue();
            assertThat(table(again, "filing").stored())
                    .isEqualTo(again.pure(table(again, "filing").fold()));
            assertThat(table(again, "receipt").stored().values()).containsOnly("{}");
        }
    }

    @Test
    void whoAsksIsWaitedFor() {
        try (LiveFolds live = new LiveFolds(TestDatabase.fresh(), LiveFolds.all())) {
            live.processors.start();
            live.append(new RandomHistory(5, 3).next(40));
            assertThat(live.progress.await("filing", 40, Duration.ofSeconds(20)))
                    .isTrue();
            assertThat(live.progress.await("filing", 41, Duration.ofMillis(20))).isFalse();
        }
    }

    @Test
    void anErrorStopsItsFoldAtTheEventAndIsSeen() {
        Fold<ReceiptState> broken = new BrokenFold(30);
        try (LiveFolds live = new LiveFolds(TestDatabase.fresh(), List.of(new RegisterFold(), broken))) {
            FoldHealth health = new FoldHealth(live.processors, live.progress, live.feed);
            live.processors.start();
            live.append(new RandomHistory(6, 3).next(20));
            assertThat(live.level()).isTrue();
            Awaitility.await().until(() -> health.health().getStatus().equals(Status.UP));

            live.append(new RandomHistory(7, 20).next(20).subList(3, 20));

            Awaitility.await().until(() -> health.health().getStatus().equals(Status.DOWN));
            assertThat(live.progress.next("receipt")).isLessThanOrEqualTo(30);
            assertThat(live.progress.await("register", 37, Duration.ofSeconds(20)))
                    .as("the others go on")
                    .isTrue();
        }
    }

    /** Each batch begins with what the one before wrote, read back from its bytes. */
    private static <S> SortedMap<String, String> inBatches(List<HistoryEvent> events, Fold<S> fold, int size) {
        FoldJson<S> json = new FoldJson<>(fold);
        SortedMap<String, String> written = new TreeMap<>();
        for (int from = 0; from < events.size(); from += size) {
            Map<String, S> states = new TreeMap<>();
            FoldRun<S> run = new FoldRun<>(fold, states);
            for (HistoryEvent event : events.subList(from, Math.min(from + size, events.size()))) {
                for (String key : fold.keys(event)) {
                    String before = written.get(key);
                    if (before != null && !states.containsKey(key)) {
                        states.put(key, json.read(before));
                    }
                }
                run.apply(event);
            }
            states.forEach((key, state) -> written.put(key, json.write(state)));
        }
        return written;
    }

    private static FoldTable<?> table(LiveFolds live, String fold) {
        return live.tables.stream()
                .filter(table -> table.fold().name().equals(fold))
                .findFirst()
                .orElseThrow();
    }

    /** Fails at one position; its table is that of the receipts. */
    private record BrokenFold(long at) implements Fold<ReceiptState> {

        @Override
        public String name() {
            return "receipt";
        }

        @Override
        public int revision() {
            return 1;
        }

        @Override
        public Set<String> keys(HistoryEvent event) {
            if (event.position() == at) {
                throw new IllegalStateException("broken on purpose");
            }
            return Set.of();
        }

        @Override
        public ReceiptState empty(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReceiptState apply(ReceiptState state, HistoryEvent event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Class<ReceiptState> stateType() {
            return ReceiptState.class;
        }

        @Override
        public Map<String, @Nullable Object> columns(ReceiptState state) {
            return Map.of();
        }
    }
}
