package org.luzhi.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luzhi.axon.store.TestCommands.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.domain.filing.Filed;
import org.luzhi.domain.filing.FilingCommand.AcceptFiling;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;

/** Aggregates on the store: created without a read, kept in memory, never wrong because of either. */
class CreatingRepositoryTest {

    private TestStore store;
    private TestCommands commands;

    @BeforeEach
    void open() {
        store = new TestStore(TestDatabase.fresh(), List.of(), List.of());
        store.known.fill(store.events);
        commands = new TestCommands(store);
    }

    @AfterEach
    void close() {
        commands.close();
        store.close();
    }

    @Test
    void createsAndChangesWithoutReading() {
        SubmitFiling first = filing(1, 2025, 3, "100");
        store.pool.close();

        assertThat(commands.file(first).event().version()).isEqualTo(1);
        assertThat(commands.file(filing(1, 2025, 3, "200")).event().version()).isEqualTo(2);
        assertThat(commands.file(first).known()).isTrue();
    }

    @Test
    void readsWhatWasRecordedBeforeItStarted() {
        SubmitFiling first = filing(1, 2025, 3, "100");
        commands.file(first);

        try (TestStore restarted = new TestStore(store.access, List.of(), List.of());
                TestCommands again = new TestCommands(restarted)) {
            assertThat(again.file(first).known()).isTrue();
            restarted.known.fill(restarted.events);
            assertThat(again.file(filing(1, 2025, 3, "200")).event().version()).isEqualTo(2);
        }
    }

    @Test
    void aWrongGuessEndsInAConflictAndTheNextTryReads() {
        SubmitFiling first = filing(1, 2025, 3, "100");
        try (TestStore other = new TestStore(store.access, List.of(), List.of())) {
            other.known.fill(other.events);
            try (TestCommands elsewhere = new TestCommands(other)) {
                commands.file(first);

                assertThatThrownBy(() -> elsewhere.file(first)).hasCauseInstanceOf(ConcurrencyException.class);
                assertThat(elsewhere.file(first).known()).isTrue();
            }
        }
        assertThat(store.events.head()).isEqualTo(1);
    }

    @Test
    void aChangeOfAnotherNodeEndsInAConflictAndTheNextTrySeesIt() {
        commands.file(filing(1, 2025, 3, "100"));
        try (TestStore other = new TestStore(store.access, List.of(), List.of());
                TestCommands elsewhere = new TestCommands(other)) {
            elsewhere.file(filing(1, 2025, 3, "200"));
        }

        assertThatThrownBy(() -> commands.file(filing(1, 2025, 3, "300")))
                .hasCauseInstanceOf(ConcurrencyException.class);
        assertThat(commands.file(filing(1, 2025, 3, "300")).event().version()).isEqualTo(3);
    }

    @Test
    void recordsEqualContentOnceHoweverManySendItAtTheSameTime() throws Exception {
        SubmitFiling same = filing(1, 2025, 3, "100");
        List<Filed> answers = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(32)) {
            List<Callable<Filed>> all = IntStream.range(0, 64)
                    .mapToObj(i -> (Callable<Filed>) () -> commands.file(same))
                    .toList();
            for (Future<Filed> answer : senders.invokeAll(all)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(Filed::known).hasSize(63);
        assertThat(answers)
                .extracting(answer -> answer.event().key())
                .containsOnly(answers.getFirst().event().key());
        assertThat(store.events.head()).isEqualTo(1);
    }

    @Test
    void looksForWhatIsNotToBeCreated() {
        SubmitFiling never = filing(9, 2025, 3, "100");

        assertThatThrownBy(() -> commands.send(new AcceptFiling(never.filing(), null, never.receivedAt())))
                .hasCauseInstanceOf(AggregateNotFoundException.class);
    }
}
