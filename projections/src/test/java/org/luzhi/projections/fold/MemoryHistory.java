package org.luzhi.projections.fold;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.EnterpriseEvent;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.ContentKey;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.PinnedRow;

/** A history written by hand, one event a minute. */
public final class MemoryHistory implements HistoryReader {

    public static final Instant BEGIN = Instant.parse("2025-02-05T01:00:00Z");
    public static final EventCodec CODEC = new EventCodec();

    private final List<EventRecord> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    public static UnifiedSocialCreditCode enterprise(int number) {
        String first17 = "91140400MA0%06d".formatted(number);
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }

    public static FilingId filing(int enterprise, int month) {
        return new FilingId(enterprise(enterprise), "energy-use", ReportingPeriod.month(2025, month));
    }

    /** Raw coal at 0.7143 kgce/kg: 100 t are 71.43 tce. */
    public static EnergyUse coal(String tonnes) {
        return new EnergyUse(
                List.of(new EnergyUse.Consumed(
                        "raw_coal", new BigDecimal(tonnes), Unit.T, null, EnergyUse.Purpose.FUEL, null, null)),
                List.of(),
                List.of(),
                null);
    }

    /** The same coal, to make coke under the limit 80 | 90 | 120 kgce/t. */
    public static EnergyUse coke(String coal, String coke) {
        return new EnergyUse(
                coal(coal).consumed(),
                List.of(),
                List.of(new EnergyUse.Produced("coke", new BigDecimal(coke), Unit.T)),
                null);
    }

    public static List<PinnedRow> pinned() {
        return List.of(
                new PinnedRow(
                        "fuels",
                        "raw_coal",
                        "GB/T 2589-2020",
                        LocalDate.of(2021, 4, 1),
                        new TreeMap<>(Map.of("kgce_per_unit", new BigDecimal("0.7143"))),
                        "kg",
                        null,
                        false,
                        "GB/T 2589-2020 Table A.1",
                        "high"),
                new PinnedRow(
                        "benchmarks",
                        "coke",
                        "test",
                        LocalDate.of(2021, 4, 1),
                        new TreeMap<>(Map.of(
                                "level1", new BigDecimal("80"),
                                "level2", new BigDecimal("90"),
                                "level3", new BigDecimal("120"))),
                        "kgce/t",
                        "net",
                        false,
                        "test",
                        "high"));
    }

    /** Files a version; its number tells versions apart. */
    public MemoryHistory filed(FilingId filing, int version, EnergyUse content) {
        return filed(filing, version, content, null);
    }

    public MemoryHistory filed(FilingId filing, int version, EnergyUse content, @Nullable LocalDate due) {
        String number = "N-" + version;
        return add(new EnergyUseFiled(
                filing,
                version,
                number,
                content,
                ContentKey.of(filing, number, content),
                ContentKey.digest(content),
                "e".repeat(64),
                pinned(),
                List.of(),
                false,
                due,
                timeOf(events.size())));
    }

    public MemoryHistory add(DomainEvent content) {
        String aggregate =
                switch (content) {
                    case FilingEvent about -> about.filing().aggregate();
                    case EnterpriseEvent about -> "enterprise/" + about.enterprise();
                    default -> throw new IllegalArgumentException(content.toString());
                };
        var type = EventCatalogue.typeOf(content.getClass());
        events.add(new EventRecord(
                events.size(),
                type.name(),
                type.revision(),
                aggregate.substring(0, aggregate.indexOf('/')),
                aggregate,
                sequences.merge(aggregate, 0L, (old, zero) -> old + 1),
                "event-" + events.size(),
                timeOf(events.size()),
                CODEC.encode(content),
                new TreeMap<>(Map.of(Provenance.ACTOR, "tester", Provenance.DOOR, "rest"))));
        return this;
    }

    public static Instant timeOf(long position) {
        return BEGIN.plusSeconds(60 * position);
    }

    /** The states of a fold after all of it. */
    public <S> Map<String, S> fold(Fold<S> fold) {
        return FoldRun.upTo(fold, this, CODEC, head(), event -> true);
    }

    public HistoryEvent opened(int position) {
        return CODEC.open(at(position));
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
        return events.stream().skip(from).limit(limit).toList();
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
