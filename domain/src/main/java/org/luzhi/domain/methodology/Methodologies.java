package org.luzhi.domain.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.history.HistoryJson;

/** The methodologies that are part of this build; one that has scored anything is never taken out or changed. */
public final class Methodologies {

    private static final String CURRENT = "CZ-2025.0";
    private static final List<String> IDS = List.of("CZ-2025.0", "CZ-2025.1");

    private final SortedMap<String, Methodology> byId = new TreeMap<>();

    private Methodologies(List<String> ids) {
        ids.forEach(id -> byId.put(id, load(id)));
    }

    /** Read once. */
    public static Methodologies builtIn() {
        return BuiltIn.ALL;
    }

    public Optional<Methodology> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one that scores when none is asked for. */
    public Methodology current() {
        return byId(CURRENT).orElseThrow();
    }

    /** The newest one, which the city has not made the current one yet where the two differ. */
    public Methodology newest() {
        return byId(IDS.getLast()).orElseThrow();
    }

    /** All, by id. */
    public SortedMap<String, Methodology> all() {
        return Collections.unmodifiableSortedMap(byId);
    }

    private static Methodology load(String id) {
        try {
            return Methodology.of(HistoryJson.mapper().readValue(source(id), Methodology.Definition.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("methodology " + id, unreadable);
        }
    }

    /** The bytes of the built-in methodology of that id, as they are kept. */
    public static byte[] source(String id) {
        try (InputStream in = Methodologies.class.getResourceAsStream(id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no built-in methodology " + id);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("methodology " + id, unreadable);
        }
    }

    /** Loaded on first use. */
    private static final class BuiltIn {
        static final Methodologies ALL = new Methodologies(IDS);
    }
}
