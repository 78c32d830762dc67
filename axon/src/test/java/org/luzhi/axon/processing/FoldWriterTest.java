package org.luzhi.axon.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.projections.filing.FilingFold;
import org.luzhi.projections.filing.FilingStanding;
import org.luzhi.projections.table.FoldTable;

/** A batch that falls back leaves no trace, neither in the table nor in memory. */
class FoldWriterTest {

    @Test
    void aRolledBackBatchIsFoldedAgainFromWhatIsStored() {
        try (LiveFolds live = new LiveFolds(TestDatabase.fresh(), List.of(new FilingFold()))) {
            live.append(new RandomHistory(11, 3).next(120));
            FoldTable<FilingStanding> table = new FoldTable<>(new FilingFold(), live.jdbc);
            List<Long> committed = new ArrayList<>();
            FoldWriter<FilingStanding> writer = new FoldWriter<>(table, live.jdbc, committed::add);

            assertThat(batch(live, writer, 0, 60, false)).isTrue();
            assertThat(batch(live, writer, 60, 120, true)).isFalse();
            assertThat(batch(live, writer, 60, 120, false)).isTrue();

            assertThat(table.stored()).isEqualTo(live.pure(new FilingFold()));
            assertThat(committed).containsExactly(60L, 120L);
        }
    }

    @Test
    void aJumpDropsWhatIsAtHand() {
        try (LiveFolds live = new LiveFolds(TestDatabase.fresh(), List.of(new FilingFold()))) {
            live.append(new RandomHistory(12, 3).next(120));
            FoldTable<FilingStanding> table = new FoldTable<>(new FilingFold(), live.jdbc);
            FoldWriter<FilingStanding> stale = new FoldWriter<>(table, live.jdbc, next -> {});
            FoldWriter<FilingStanding> other = new FoldWriter<>(table, live.jdbc, next -> {});

            batch(live, stale, 0, 40, false);
            batch(live, other, 40, 80, false); // another node had the claim for a while
            batch(live, stale, 80, 120, false);

            assertThat(table.stored()).isEqualTo(live.pure(new FilingFold()));
        }
    }

    private static boolean batch(LiveFolds live, FoldWriter<?> writer, long from, long to, boolean fails) {
        live.feed.announce(live.store.events.head());
        List<TrackedEventMessage<?>> events = live.feed.from(0).subList((int) from, (int) to);
        BatchingUnitOfWork<TrackedEventMessage<?>> work = new BatchingUnitOfWork<>(events);
        work.attachTransaction(live.transactions);
        var result = work.executeWithResult(
                () -> {
                    writer.handle(new GenericEventMessage<>(work.getMessage().getPayload()), Segment.ROOT_SEGMENT);
                    if (fails && work.isLastMessage()) {
                        work.onPrepareCommit(unit -> {
                            throw new IllegalStateException("the token was stolen");
                        });
                    }
                    return null;
                },
                RollbackConfigurationType.ANY_THROWABLE);
        return !result.isExceptional();
    }
}
