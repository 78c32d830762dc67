package org.luzhi.domain.filing;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;

/** Every subject that can be filed; a new one adds its line here. */
public final class FiledSubjects {

    private static final Map<String, FiledSubject<?>> BY_NAME =
            byName(new FiledSubject<>(new EnergyUseRules(), EnergyUseFiled.class, EnergyUseFiled::new));

    private FiledSubjects() {}

    /** All, in the order in which they are offered. */
    public static Collection<FiledSubject<?>> all() {
        return BY_NAME.values();
    }

    /** Their names, as a refusal lists them. */
    public static String names() {
        return String.join(", ", BY_NAME.keySet());
    }

    /** The subject of that name; empty when nothing is filed under it. */
    public static Optional<FiledSubject<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @throws IllegalArgumentException when nothing is filed under that name */
    public static FiledSubject<?> of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no subject " + name));
    }

    private static Map<String, FiledSubject<?>> byName(FiledSubject<?>... subjects) {
        Map<String, FiledSubject<?>> byName = new LinkedHashMap<>();
        Stream.of(subjects).forEach(subject -> byName.put(subject.name(), subject));
        return Collections.unmodifiableMap(byName);
    }
}
