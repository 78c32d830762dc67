package org.luzhi.projections.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.subject.Content;

/**
 * What one version of a filing says differently from another, line by line.
 *
 * @param lines those that differ, sections in order
 * @param unchanged how many lines are the same in both
 */
record Difference(List<Changed> lines, int unchanged) {

    /** How a line differs. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** @param fields the values that differ; for an added or removed line, all of them */
    record Changed(Kind kind, Line line, List<Field> fields) {}

    /** A value before and after; null where there was none. */
    record Field(
            String name, @Nullable String before, @Nullable String after) {}

    static Difference between(Content before, Content after) {
        Map<Line.Key, Deque<Line>> earlier = byKey(before);
        Map<Line.Key, Deque<Line>> later = byKey(after);
        SequencedSet<Line.Key> keys = new LinkedHashSet<>(earlier.keySet());
        keys.addAll(later.keySet());

        List<Changed> changed = new ArrayList<>();
        int unchanged = 0;
        for (Line.Key key : keys) {
            Deque<Line> old = earlier.getOrDefault(key, new ArrayDeque<>());
            Deque<Line> now = later.getOrDefault(key, new ArrayDeque<>());
            unchanged += dropEqual(old, now);
            while (!old.isEmpty() || !now.isEmpty()) {
                changed.add(pair(old.poll(), now.poll()));
            }
        }
        List<String> sections = sections(before, after);
        changed.sort(
                Comparator.comparingInt(each -> sections.indexOf(each.line().section())));
        return new Difference(List.copyOf(changed), unchanged);
    }

    private static List<String> sections(Content before, Content after) {
        return Stream.of(before, after)
                .flatMap(content -> Line.of(content).stream())
                .map(Line::section)
                .distinct()
                .toList();
    }

    private static Map<Line.Key, Deque<Line>> byKey(Content content) {
        Map<Line.Key, Deque<Line>> byKey = new LinkedHashMap<>();
        Line.of(content).forEach(line -> byKey.computeIfAbsent(line.key(), key -> new ArrayDeque<>())
                .add(line));
        return byKey;
    }

    /** Takes out of both what both have, one for one, and says how many that were. */
    private static int dropEqual(Deque<Line> old, Deque<Line> now) {
        int dropped = 0;
        for (Line line : List.copyOf(old)) {
            Optional<Line> same = now.stream()
                    .filter(each -> each.values().equals(line.values()))
                    .findFirst();
            if (same.isPresent()) {
                old.remove(line);
                now.remove(same.get());
                dropped++;
            }
        }
        return dropped;
    }

    private static Changed pair(@Nullable Line old, @Nullable Line now) {
        Line line = Objects.requireNonNull(now != null ? now : old);
        Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
        List<Field> fields = Stream.of(old, now)
                .filter(Objects::nonNull)
                .flatMap(each -> each.values().sequencedKeySet().stream())
                .distinct()
                .map(name -> new Field(name, value(old, name), value(now, name)))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
        return new Changed(kind, line, fields);
    }

    private static @Nullable String value(@Nullable Line line, String name) {
        return line == null ? null : line.values().get(name);
    }
}
