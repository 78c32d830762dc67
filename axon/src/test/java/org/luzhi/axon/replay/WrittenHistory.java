package org.luzhi.axon.replay;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.projections.fold.HistoryReader;

/** A history in a file, a record a line: what another process replays. */
final class WrittenHistory implements HistoryReader {

    private static final ObjectReader RECORD = HistoryJson.mapper().readerFor(EventRecord.class);

    private final List<EventRecord> events = new ArrayList<>();

    /** Writes the whole history. */
    static void write(HistoryReader history, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            history.stream(0, history.head(), event -> {
                try {
                    out.write(HistoryJson.mapper().writeValueAsString(event));
                    out.newLine();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    WrittenHistory(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                events.add(RECORD.readValue(line));
            }
        }
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
        return events.subList((int) from, (int) Math.min(head(), from + limit));
    }

    @Override
    public void stream(long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
        events.subList((int) fromInclusive, (int) toExclusive).forEach(each);
    }

    @Override
    public void streamOf(List<String> prefixes, long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
        stream(fromInclusive, toExclusive, event -> {
            if (prefixes.stream().anyMatch(event.aggregateId()::startsWith)) {
                each.accept(event);
            }
        });
    }

    @Override
    public OptionalLong firstAfter(Instant moment) {
        return events.stream()
                .filter(event -> event.time().isAfter(moment))
                .mapToLong(EventRecord::position)
                .findFirst();
    }
}
