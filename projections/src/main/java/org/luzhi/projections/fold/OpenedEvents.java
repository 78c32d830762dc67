package org.luzhi.projections.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;

/**
 * A stretch of the history, read and decoded ahead of whoever folds it: one thread reads, one decodes, the caller takes the
 * events in their order, whatever the threads do. So much is in memory as fits into two short queues.
 */
public final class OpenedEvents implements AutoCloseable {

    private static final int MOST = 256;
    private static final int CHUNKS = 8;
    private static final List<Opened> END = new ArrayList<>();

    /** What has to be read. */
    @FunctionalInterface
    public interface Source {

        /** Gives every event of the stretch, in order. */
        void each(Consumer<EventRecord> next);
    }

    /**
     * An event of the stretch.
     *
     * @param event null when nobody wanted it decoded
     * @param failure why the stretch goes no further than the event before; then there is no event
     */
    public record Opened(
            long position,
            @Nullable HistoryEvent event,
            @Nullable RuntimeException failure) {}

    private record Read(List<EventRecord> events, @Nullable RuntimeException failure, boolean last) {}

    private final Source source;
    private final EventCodec codec;
    private final Predicate<String> wanted;
    private final int size;
    private final BlockingQueue<Read> read = new ArrayBlockingQueue<>(CHUNKS);
    private final BlockingQueue<List<Opened>> opened = new ArrayBlockingQueue<>(CHUNKS);
    private final Thread reader;
    private final Thread decoder;
    private List<Opened> chunk = new ArrayList<>();
    private int at;

    /**
     * @param wanted by their names, the events to decode
     * @param batch how many the caller takes at a time
     */
    public OpenedEvents(Source source, EventCodec codec, Predicate<String> wanted, int batch) {
        this.source = source;
        this.codec = codec;
        this.wanted = wanted;
        this.size = Math.min(batch, MOST);
        reader = Thread.ofPlatform().daemon().name("history-read").start(() -> quietly(this::read));
        decoder = Thread.ofPlatform().daemon().name("history-open").start(() -> quietly(this::open));
    }

    /**
     * The next event; null behind the last one.
     *
     * @throws IllegalStateException when it cannot be read or decoded; where it has a position it is named
     */
    public @Nullable Opened next() {
        while (at == chunk.size()) {
            chunk = chunk == END ? END : take(opened);
            at = 0;
            if (chunk == END) {
                return null;
            }
        }
        Opened next = chunk.get(at++);
        if (next.failure() != null) {
            throw next.failure();
        }
        return next;
    }

    private void read() {
        Chunks chunks = new Chunks();
        try {
            source.each(chunks);
        } catch (GivenUpException closed) {
            throw closed;
        } catch (RuntimeException e) {
            chunks.end(e);
            return;
        }
        chunks.end(null);
    }

    /** Gathers what is read. */
    private final class Chunks implements Consumer<EventRecord> {

        private List<EventRecord> events = new ArrayList<>(size);

        @Override
        public void accept(EventRecord event) {
            events.add(event);
            if (events.size() == size) {
                put(read, new Read(events, null, false));
                events = new ArrayList<>(size);
            }
        }

        void end(@Nullable RuntimeException failure) {
            put(read, new Read(events, failure, true));
        }
    }

    private void open() {
        for (boolean more = true; more; ) {
            Read next = take(read);
            more = !next.last();
            List<Opened> events = opened(next.events());
            if (next.failure() != null) {
                events.add(new Opened(-1, null, next.failure()));
            }
            put(opened, events);
        }
        put(opened, END);
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (GivenUpException closed) {
            return; // nobody waits for anything more
        }
    }

    private List<Opened> opened(List<EventRecord> events) {
        List<Opened> all = new ArrayList<>(events.size() + 1);
        for (EventRecord event : events) {
            Opened next = opened(event);
            all.add(next);
            if (next.failure() != null) {
                return all;
            }
        }
        return all;
    }

    private Opened opened(EventRecord event) {
        try {
            if (wanted.test(event.name())) {
                return new Opened(event.position(), codec.open(event), null);
            }
            codec.require(event.name(), event.revision());
            return new Opened(event.position(), null, null);
        } catch (RuntimeException e) {
            String message = "position " + event.position() + ": " + e.getMessage();
            return new Opened(event.position(), null, new IllegalStateException(message, e));
        }
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GivenUpException();
        }
    }

    private static <T> void put(BlockingQueue<T> queue, T next) {
        try {
            queue.put(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GivenUpException();
        }
    }

    /** Gives up whatever has been read ahead. */
    @Override
    public void close() {
        reader.interrupt();
        decoder.interrupt();
    }

    /** Whoever reads or decodes is wanted no more. */
    private static final class GivenUpException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUpException() {
            super("given up");
        }
    }
}
