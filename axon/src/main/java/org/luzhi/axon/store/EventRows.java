package org.luzhi.axon.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.StoredMetadata;

/** Events from a copy of {@link EventQueries#SELECT}. */
final class EventRows extends CopyRows<EventRecord> {

    private static final int FIELDS = 10;

    /** What the row before had: names and types mostly come again. */
    private String name = "";

    private byte[] nameBytes = {};
    private String type = "";
    private byte[] typeBytes = {};

    EventRows() {
        super(FIELDS);
    }

    @Override
    EventRecord row() {
        long position = int8();
        name(text(name, nameBytes));
        int revision = int4();
        type(text(type, typeBytes));
        return new EventRecord(
                position,
                name,
                revision,
                type,
                text(),
                int8(),
                text(),
                Instant.ofEpochMilli(int8()),
                bytes(),
                new StoredMetadata(bytes()));
    }

    @SuppressWarnings("ReferenceEquality") // the very one means: as before
    private void name(String read) {
        if (read != name) {
            name = read;
            nameBytes = read.getBytes(StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very one means: as before
    private void type(String read) {
        if (read != type) {
            type = read;
            typeBytes = read.getBytes(StandardCharsets.UTF_8);
        }
    }
}
