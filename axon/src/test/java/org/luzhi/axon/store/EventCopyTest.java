package org.luzhi.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.domain.history.CanonicalRecord;
import org.luzhi.domain.history.EventRecord;

/** Long stretches come by another way than short ones, and are the same. */
class EventCopyTest {

    private static final int EVENTS = 30;

    private static List<EventRecord> copied(TestStore store, long from, long to) {
        List<EventRecord> copied = new ArrayList<>();
        store.events.stream(from, to, copied::add);
        return copied;
    }

    private static TestStore filled() {
        TestStore store = new TestStore(TestDatabase.fresh(), List.of(), List.of());
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(TestStore.registered(i, Map.of("actor", "甲", "door", "rest")));
        }
        store.engine.appendEvents(events);
        return store;
    }

    @Test
    void aCopyBringsTheSameBytesAsACursor() {
        try (TestStore store = filled()) {
            StoredEvents byCursor = new StoredEvents(store.pool);
            List<EventRecord> copied = copied(store, 0, EVENTS);

            assertThat(copied).hasSize(EVENTS).allSatisfy(event -> {
                EventRecord same = byCursor.at(event.position());
                assertThat(CanonicalRecord.bytes(event)).isEqualTo(CanonicalRecord.bytes(same));
                assertThat(event.metadata()).isEqualTo(same.metadata()).containsEntry("actor", "甲");
            });
            assertThat(copied(store, 3, 5)).extracting(EventRecord::position).containsExactly(3L, 4L);
            assertThat(copied(store, EVENTS, EVENTS + 9)).isEmpty();
        }
    }

    @Test
    void whoGivesUpLeavesTheConnectionFitForTheNext() {
        try (TestStore store = filled()) {
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> store.events.stream(0, EVENTS, event -> {
                            throw new IllegalStateException("enough");
                        }))
                        .hasMessage("enough");
            }
            assertThat(copied(store, 0, EVENTS)).hasSize(EVENTS);
            assertThat(store.pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    /** A row of one field, an int8. */
    private static byte[] message(String signature, int fields, int length, boolean end) {
        ByteBuffer buffer = ByteBuffer.allocate(64)
                .put(signature.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(0)
                .putInt(0)
                .putShort((short) fields)
                .putInt(length)
                .putLong(7);
        if (end) {
            buffer.putShort((short) -1);
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static List<Long> read(byte[]... messages) {
        List<Long> found = new ArrayList<>();
        CopyRows<Long> rows = new CopyRows<>(1) {
            @Override
            Long row() {
                return int8();
            }
        };
        for (byte[] message : messages) {
            rows.read(message, found::add);
        }
        rows.end();
        return found;
    }

    @Test
    void whateverIsNotAsTheFormatHasItStopsTheReader() {
        String signature = "PGCOPY\n\u00ff\r\n\0";
        byte[] whole = message(signature, 1, 8, true);

        assertThat(read(whole)).containsExactly(7L);
        assertThatThrownBy(() -> read(message(signature, 1, 8, false))).hasMessageContaining("no end");
        assertThatThrownBy(() -> read(message("PGCOPY\n\u00ff\r\n\1", 1, 8, true)))
                .hasMessageContaining("header");
        assertThatThrownBy(() -> read(message(signature, 2, 8, true))).hasMessageContaining("2 fields");
        assertThatThrownBy(() -> read(message(signature, 1, -1, true))).hasMessageContaining("null");
        assertThatThrownBy(() -> read(message(signature, 1, 4, true))).hasMessageContaining("int8");
        assertThatThrownBy(() -> read(message(signature, 1, 99, true))).hasMessageContaining("cut short");
        assertThatThrownBy(() -> read(whole, new byte[] {0, 1})).hasMessageContaining("behind the end");
        assertThatThrownBy(() -> read(whole, new byte[] {0})).hasMessageContaining("behind the end");
        assertThatThrownBy(() -> read()).hasMessageContaining("no end");
    }
}
