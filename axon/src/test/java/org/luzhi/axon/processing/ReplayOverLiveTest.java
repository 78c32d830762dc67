package org.luzhi.axon.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.replay.FoldRows;
import org.luzhi.axon.store.TestStore;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.projections.balance.BalanceFold;
import org.luzhi.projections.balance.BalanceState;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.replay.ReplayEnd;
import org.luzhi.projections.replay.ReplayReport;
import org.luzhi.projections.replay.ReplayReport.Kind;
import org.luzhi.projections.replay.ReplayReport.OfProjection;
import org.luzhi.projections.replay.ReplayReport.Reason;
import org.luzhi.projections.replay.ReplayReport.RowDifference;
import org.luzhi.projections.replay.ReplayRun;
import org.luzhi.projections.table.FoldTable;

/** A replay beside the live folds on a database: equal where nothing was touched, and whoever touched a row is found. */
class ReplayOverLiveTest {

    private static final int EVENTS = 900;
    private static final ReplayId ID = new ReplayId("3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f");

    private static ReplayScope scope(@Nullable UnifiedSocialCreditCode enterprise, @Nullable Long until) {
        return new ReplayScope(new TreeSet<>(EnumSet.allOf(Projection.class)), enterprise, until, null, null);
    }

    private static ReplayReport replay(LiveFolds live, ReplayScope scope, int batch) {
        ReplayRun run =
                new ReplayRun(live.store.events, LiveFolds.CODEC, scope, ReplayEnd.of(scope, live.store.events));
        while (run.step(batch)) {
            assertThat(run.position()).isLessThan(run.until());
        }
        return run.compare(ID, 1, new FoldRows(live.store.pool), batch, () -> false, Instant.EPOCH);
    }

    private static long rows(LiveFolds live) {
        return live.tables.stream().mapToLong(table -> table.stored().size()).sum();
    }

    private static LiveFolds filled(DatabaseAccess access, long seed, int events) {
        LiveFolds live = new LiveFolds(access, LiveFolds.all());
        live.append(new RandomHistory(seed, 12).next(events));
        live.processors.start();
        assertThat(live.level()).isTrue();
        return live;
    }

    private static OfProjection of(ReplayReport report, Projection projection) {
        return report.projections().stream()
                .filter(each -> each.projection() == projection)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20260331})
    void everyProjectionEqualsLiveToTheByteInBatchesOfAnySize(long seed) {
        try (LiveFolds live = filled(TestDatabase.fresh(), seed, EVENTS)) {
            Set<List<String>> digests = new HashSet<>();
            for (int batch : List.of(1, 7, 1_000)) {
                ReplayReport report = replay(live, scope(null, null), batch);
                assertThat(report.differences()).isEqualTo(new Differences(rows(live), 0, 0, 0));
                assertThat(report.events()).isEqualTo(EVENTS);
                digests.add(
                        report.projections().stream().map(OfProjection::digest).toList());
            }
            assertThat(digests).as("the same in batches of any size").hasSize(1);
        }
    }

    @Test
    void anEarlierEndDiffersOnlyWhereLaterEventsExplainIt() {
        try (LiveFolds live = filled(TestDatabase.fresh(), 2, EVENTS)) {
            ReplayReport report = replay(live, scope(null, 300L), 7);

            assertThat(report.unexplained()).isZero();
            assertThat(of(report, Projection.HISTORY).differences())
                    .isEqualTo(new Differences(300, 0, 0, EVENTS - 300));
            assertThat(of(report, Projection.FILING).differences().changed()).isPositive();
            assertThat(of(report, Projection.FILING).worst())
                    .extracting(RowDifference::reason)
                    .containsOnly(Reason.LATER_EVENT);
            assertThat(of(report, Projection.FILING).worst())
                    .extracting(RowDifference::position)
                    .allMatch(position -> position >= 300);
        }
    }

    @Test
    void oneEnterpriseIsReplayedFromItsOwnEvents() {
        try (LiveFolds live = filled(TestDatabase.fresh(), 3, EVENTS)) {
            ReplayReport report = replay(live, scope(TestStore.enterprise(4), null), 1);

            assertThat(report.differences().none()).isTrue();
            assertThat(report.events()).isBetween(20L, 200L);
            assertThat(of(report, Projection.HISTORY).rows()).isEqualTo(report.events());
            assertThat(of(report, Projection.REGISTER).rows()).isEqualTo(1);
        }
    }

    @Test
    void whatWasKnownOfOneEnterpriseIsWhatTheWholePrefixSays() {
        try (LiveFolds live = filled(TestDatabase.fresh(), 4, EVENTS)) {
            for (long end : List.of(0L, 1L, 250L, 900L)) {
                SortedMap<String, BalanceState> all =
                        FoldRun.upTo(new BalanceFold(), live.store.events, LiveFolds.CODEC, end, event -> true);
                for (int number = 1; number <= 12; number++) {
                    UnifiedSocialCreditCode code = TestStore.enterprise(number);
                    Map<String, BalanceState> own = FoldRun.of(
                            List.of(OneEnterprise.filings(code)),
                            new BalanceFold(),
                            live.store.events,
                            LiveFolds.CODEC,
                            end);
                    assertThat(own).isEqualTo(all.subMap(code + ".", code + "/"));
                }
            }
        }
    }

    @Test
    void rowsThatTheOwnerOfTheTablesTouchedAreFoundAndNamed() throws SQLException {
        DatabaseAccess access = TestDatabase.fresh();
        try (LiveFolds live = filled(access, 5, EVENTS)) {
            List<String> keys = List.copyOf(table(live, "balance").stored().keySet());
            try (Connection owner = TestDatabase.asOwner(access);
                    Statement statement = owner.createStatement()) {
                statement.execute("update fold_balance set state = regexp_replace(state, '\"net\":\"', '\"net\":\"9')"
                        + " where key = '" + keys.get(3) + "'");
                statement.execute("delete from fold_balance where key = '" + keys.get(5) + "'");
                statement.execute("insert into fold_balance (key, state, year) values ('forged', '{}', 2025)");
            }

            ReplayReport report = replay(live, scope(null, null), 1_000);

            OfProjection balance = of(report, Projection.BALANCE);
            assertThat(balance.differences()).isEqualTo(new Differences(keys.size() - 2, 1, 1, 1));
            assertThat(report.unexplained()).isEqualTo(3);
            RowDifference changed = balance.worst().getFirst();
            assertThat(changed.key()).isEqualTo(keys.get(3));
            assertThat(changed.kind()).isEqualTo(Kind.CHANGED);
            assertThat(changed.reason()).isEqualTo(Reason.STATE_DIFFERS);
            assertThat(changed.field()).endsWith("/net");
            assertThat(changed.live()).isEqualTo("9" + changed.replayed());
            assertThat(balance.worst())
                    .extracting(RowDifference::reason)
                    .containsExactly(Reason.STATE_DIFFERS, Reason.ROW_GONE, Reason.ROW_WITHOUT_EVENT);
            assertThat(of(report, Projection.SCORE).differences().none()).isTrue();
        }
    }

    @Test
    void noEventsAndOneEvent() {
        try (LiveFolds live = filled(TestDatabase.fresh(), 6, 0)) {
            assertThat(replay(live, scope(null, null), 1).differences()).isEqualTo(Differences.NONE);
            live.append(new RandomHistory(6, 1).next(1));
            assertThat(live.level()).isTrue();
            assertThat(replay(live, scope(null, null), 1).differences()).isEqualTo(new Differences(2, 0, 0, 0));
            assertThat(replay(live, scope(TestStore.enterprise(99), null), 1).differences())
                    .isEqualTo(Differences.NONE);
        }
    }

    @Test
    void aReplayChangesNothing() {
        try (LiveFolds live = filled(TestDatabase.fresh(), 7, 200)) {
            List<SortedMap<String, String>> before =
                    live.tables.stream().map(FoldTable::stored).toList();
            replay(live, scope(null, 100L), 7);
            assertThat(live.tables.stream().map(FoldTable::stored).toList()).isEqualTo(before);
            assertThat(live.store.events.head()).isEqualTo(200);
        }
    }

    private static FoldTable<?> table(LiveFolds live, String fold) {
        return live.tables.stream()
                .filter(table -> table.fold().name().equals(fold))
                .findFirst()
                .orElseThrow();
    }
}
