package org.luzhi.domain.history;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luzhi.domain.enterprise.EnterpriseEvent;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.obligation.ObligationEvent;
import org.luzhi.domain.replay.ReplayEvent;

/** Every event that Luzhi knows, by name; and the steps that carry older revisions forward. */
public final class EventCatalogue {

    /** The protocols of the aggregates; a new aggregate adds its line here. */
    private static final List<Class<?>> PROTOCOLS =
            List.of(EnterpriseEvent.class, FilingEvent.class, ObligationEvent.class, ReplayEvent.class);

    /** Steps from each older revision to the next. */
    private static final List<RevisionStep> STEPS = List.of();

    private static final Map<String, Class<? extends DomainEvent>> BY_NAME = byName();

    private EventCatalogue() {}

    /** All events by name, sorted. */
    public static Map<String, Class<? extends DomainEvent>> all() {
        return BY_NAME;
    }

    public static Collection<RevisionStep> steps() {
        return STEPS;
    }

    /** Name and newest revision of an event class. */
    public static EventType typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " has no @EventType");
        }
        return type;
    }

    /** The names of a protocol's events. */
    public static Set<String> of(Class<? extends DomainEvent> protocol) {
        return events(protocol).map(event -> typeOf(event).name()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Class<?>> events(Class<?> protocol) {
        return protocol.isSealed()
                ? Stream.of(protocol.getPermittedSubclasses()).flatMap(EventCatalogue::events)
                : Stream.of(protocol);
    }

    private static Map<String, Class<? extends DomainEvent>> byName() {
        Map<String, Class<? extends DomainEvent>> byName = new TreeMap<>();
        PROTOCOLS.stream().flatMap(EventCatalogue::events).forEach(event -> {
            if (byName.put(typeOf(event).name(), event.asSubclass(DomainEvent.class)) != null) {
                throw new IllegalStateException(
                        "two events are named " + typeOf(event).name());
            }
        });
        return Collections.unmodifiableMap(byName);
    }
}
