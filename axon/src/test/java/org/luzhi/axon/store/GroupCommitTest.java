package org.luzhi.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luzhi.axon.store.TestStore.confirmed;
import static org.luzhi.axon.store.TestStore.enterprise;
import static org.luzhi.axon.store.TestStore.registered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.domain.history.EventRecord;

/** The event store against a real PostgreSQL. */
class GroupCommitTest {

    private static final int THREADS = 32;
    private static final Map<String, String> WHO = Map.of("actor", "clerk", "door", "rest");

    private final List<EventRecord> heard = Collections.synchronizedList(new ArrayList<>());
    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore(
                TestDatabase.fresh(),
                List.of(committed -> committed.forEach(event -> heard.add(event.record()))),
                List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsAnEventByteByByte() {
        DomainEventMessage<?> message = registered(1, Map.of("door", "rest", "actor", "clerk"));

        store.engine.appendEvents(message);

        EventRecord event = store.events.at(0);
        assertThat(event.name()).isEqualTo("enterprise.registered");
        assertThat(event.revision()).isEqualTo(1);
        assertThat(event.aggregateType()).isEqualTo("enterprise");
        assertThat(event.aggregateId()).isEqualTo("enterprise/" + enterprise(1));
        assertThat(event.id()).isEqualTo(message.getIdentifier());
        assertThat(event.time().toEpochMilli()).isEqualTo(message.getTimestamp().toEpochMilli());
        assertThat(event.metadata()).containsExactly(Map.entry("actor", "clerk"), Map.entry("door", "rest"));
        assertThat(heard).singleElement().usingRecursiveComparison().isEqualTo(event);
        assertThat(store.engine.readEvents("enterprise/" + enterprise(1)).next().getPayload())
                .isEqualTo(message.getPayload());
    }

    @Test
    void letsOneOfManyWinEachSequenceAndLosesNoOtherEvent() throws Exception {
        int rounds = 20;
        CyclicBarrier together = new CyclicBarrier(THREADS);

        List<Integer> wins = inParallel(thread -> {
            int won = 0;
            for (int round = 0; round < rounds; round++) {
                together.await();
                try {
                    store.engine.appendEvents(round == 0 ? registered(0, WHO) : confirmed(0, round, WHO));
                    won++;
                } catch (ConcurrencyException lost) {
                    assertThat(lost).hasMessageContaining("enterprise/" + enterprise(0));
                }
                store.engine.appendEvents(round == 0 ? registered(thread + 1, WHO) : confirmed(thread + 1, round, WHO));
            }
            return won;
        });

        assertThat(wins.stream().mapToInt(Integer::intValue).sum()).isEqualTo(rounds);
        List<EventRecord> all = store.events.read(0, 10_000);
        int expected = rounds * (THREADS + 1);
        assertThat(all).extracting(EventRecord::position).containsExactlyElementsOf(positions(expected));
        assertThat(heard).extracting(EventRecord::position).containsExactlyElementsOf(positions(expected));
        assertThat(heard)
                .extracting(EventRecord::id)
                .isEqualTo(all.stream().map(EventRecord::id).toList());
        assertThat(store.events.head()).isEqualTo(expected);
    }

    @Test
    void recordsACommandWhollyOrNotAtAll() {
        store.engine.appendEvents(registered(1, WHO), confirmed(1, 1, WHO));

        assertThatThrownBy(() -> store.engine.appendEvents(registered(2, WHO), confirmed(1, 1, WHO)))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(store.events.head()).isEqualTo(2);
        assertThat(store.engine.lastSequenceNumberFor("enterprise/" + enterprise(2)))
                .isEmpty();
    }

    @Test
    void refusesAnEventIdentifierTwice() {
        DomainEventMessage<?> message = registered(1, WHO);
        store.engine.appendEvents(message);

        assertThatThrownBy(() -> store.engine.appendEvents(new GenericDomainEventMessage<>(
                        "enterprise",
                        "enterprise/" + enterprise(1),
                        1,
                        message.getPayload(),
                        message.getMetaData(),
                        message.getIdentifier(),
                        message.getTimestamp())))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void answersRightlyThroughLostConnections() throws Exception {
        int each = 40;
        AtomicBoolean killing = new AtomicBoolean(true);
        Thread killer = Thread.ofPlatform().start(() -> {
            while (killing.get()) {
                TestDatabase.asSuperuser("SELECT pg_terminate_backend(pid), pg_sleep(0.05) FROM pg_stat_activity"
                        + " WHERE application_name = 'luzhi event writer'");
            }
        });

        inParallel(thread -> {
            store.engine.appendEvents(registered(thread, WHO));
            for (int sequence = 1; sequence < each; sequence++) {
                store.engine.appendEvents(confirmed(thread, sequence, WHO));
            }
            return thread;
        });
        killing.set(false);
        killer.join();

        List<EventRecord> all = store.events.read(0, 10_000);
        assertThat(all).extracting(EventRecord::position).containsExactlyElementsOf(positions(THREADS * each));
        assertThat(all).extracting(EventRecord::id).doesNotHaveDuplicates();
        assertThat(heard)
                .extracting(EventRecord::id)
                .isEqualTo(all.stream().map(EventRecord::id).toList());
    }

    @Test
    void givesWayToAnotherNodeAndKeepsPositionsDense() throws Exception {
        try (TestStore other = new TestStore(store.access, List.of(), List.of())) {
            inParallel(thread -> {
                TestStore node = thread % 2 == 0 ? store : other;
                for (int i = 0; i < 20; i++) {
                    node.engine.appendEvents(registered(thread * 100 + i, WHO));
                }
                return thread;
            });
        }

        List<EventRecord> all = store.events.read(0, 10_000);
        assertThat(all).extracting(EventRecord::position).containsExactlyElementsOf(positions(THREADS * 20));
        assertThat(tail(-1)).containsExactlyElementsOf(positions(THREADS * 20));
    }

    @Test
    void followsTheHistoryFromAToken() {
        append(1_200);

        var stream = store.engine
                .readEvents(new GlobalSequenceTrackingToken(1_197), false)
                .iterator();
        assertThat(stream.next().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1_198));
        assertThat(stream.next().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1_199));
        assertThat(stream.hasNext()).isFalse();

        store.engine.appendEvents(registered(1_200, WHO));
        assertThat(stream.hasNext()).isTrue();
        assertThat(tail(-1)).containsExactlyElementsOf(positions(1_201));
        assertThat(store.engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1_200));
    }

    @Test
    void findsAMomentInTheHistory() {
        assertThat(store.events.head()).isZero();
        assertThat(store.events.firstAfter(TestStore.AT)).isEmpty();
        store.engine.appendEvents(registered(1, WHO));
        EventRecord event = store.events.at(0);

        assertThat(store.events.firstAfter(event.time().minusMillis(1))).hasValue(0);
        assertThat(store.events.firstAfter(event.time())).isEmpty();
        assertThat(store.engine.createTokenAt(event.time())).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThatThrownBy(() -> store.events.at(1)).isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void streamsExactlyTheStretchAskedFor() {
        append(50);
        List<Long> seen = new ArrayList<>();

        store.events.stream(10, 40, event -> seen.add(event.position()));

        assertThat(seen)
                .containsExactlyElementsOf(LongStream.range(10, 40).boxed().toList());
    }

    @Test
    void streamsWhatIsAboutOneEnterpriseInOrder() {
        append(30);
        store.engine.appendEvents(confirmed(7, 1, WHO));
        store.engine.appendEvents(confirmed(3, 1, WHO));
        List<Long> seen = new ArrayList<>();

        List<String> ofTwo = List.of("enterprise/" + enterprise(3), "enterprise/" + enterprise(7));
        store.events.streamOf(ofTwo, 4, 32, event -> seen.add(event.position()));

        assertThat(seen).containsExactly(7L, 30L, 31L);
    }

    private void append(int enterprises) {
        store.engine.appendEvents(IntStream.range(0, enterprises)
                .mapToObj(number -> registered(number, WHO))
                .toList());
    }

    private List<Long> tail(long after) {
        return store.engine
                .readEvents(new GlobalSequenceTrackingToken(after), false)
                .map(TrackedEventMessage::trackingToken)
                .map(token -> token.position().orElseThrow())
                .toList();
    }

    private static List<Long> positions(long count) {
        return LongStream.range(0, count).boxed().toList();
    }

    /** What each of the threads answers. */
    private static <R> List<R> inParallel(Work<R> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<R>> all = IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<R>) () -> work.of(thread))
                    .toList();
            List<R> answers = new ArrayList<>();
            for (Future<R> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** One thread's work. */
    private interface Work<R> {
        R of(int thread) throws Exception;
    }
}
