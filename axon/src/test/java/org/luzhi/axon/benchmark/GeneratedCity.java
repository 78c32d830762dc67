package org.luzhi.axon.benchmark;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.ContentKey;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.fold.HistoryReader;

/**
 * The year of a city, each event made when it is asked for: every enterprise registers, files twelve months in four
 * versions, which are returned, accepted and sometimes withdrawn, and then changes.
 */
final class GeneratedCity implements HistoryReader {

    private static final Instant BEGIN = Instant.parse("2025-02-05T01:00:00Z");
    private static final int MONTHS = 12;
    private static final int STEPS = 8;
    private static final String PRODUCT = "methanol_bituminous";

    private final EventCodec codec = new EventCodec();
    private final long head;
    private final int enterprises;

    GeneratedCity(long head) {
        this.head = head;
        this.enterprises = (int) (head / 100);
    }

    @Override
    public EventRecord at(long position) {
        long filings = (long) enterprises * MONTHS;
        if (position < enterprises) {
            return record(position, "enterprise/" + code((int) position), 0, registered((int) position, position));
        }
        long step = (position - enterprises) / filings;
        long of = (position - enterprises) % filings;
        if (step >= STEPS) {
            int number = (int) (of % enterprises);
            return record(
                    position,
                    "enterprise/" + code(number),
                    1 + of / enterprises,
                    new EnterpriseChanged(code(number), profile(number, position), time(position)));
        }
        FilingId filing = new FilingId(
                code((int) (of % enterprises)),
                "energy-use",
                ReportingPeriod.month(2025, 1 + (int) (of / enterprises)));
        return record(position, filing.aggregate(), step, event(filing, (int) step, position));
    }

    private DomainEvent event(FilingId filing, int step, long position) {
        int version = 1 + step / 2;
        return switch (step) {
            case 0, 2, 4, 6 -> filed(filing, version, position);
            case 1, 5 -> new FilingReturned(filing, version, "核对", List.of(), time(position));
            case 7 ->
                position % 50 == 0
                        ? new FilingWithdrawn(filing, version, "撤回", time(position))
                        : new FilingAccepted(filing, version, time(position));
            default -> new FilingAccepted(filing, version, time(position));
        };
    }

    private static EnergyUseFiled filed(FilingId filing, int version, long position) {
        EnergyUse content = new EnergyUse(
                List.of(
                        new EnergyUse.Consumed(
                                "raw_coal",
                                BigDecimal.valueOf(900_000 + position % 100_003, 2),
                                Unit.T,
                                null,
                                EnergyUse.Purpose.FUEL,
                                null,
                                null),
                        new EnergyUse.Consumed(
                                "electricity",
                                BigDecimal.valueOf(30_000_000 + position % 10_007),
                                Unit.KWH,
                                null,
                                EnergyUse.Purpose.FUEL,
                                null,
                                null)),
                List.of(),
                List.of(new EnergyUse.Produced(PRODUCT, BigDecimal.valueOf(700_000 + position % 7_919, 2), Unit.T)),
                new BigDecimal("30000"));
        String number = "N-" + version;
        return new EnergyUseFiled(
                filing,
                version,
                number,
                content,
                ContentKey.of(filing, number, content),
                ContentKey.digest(content),
                "e".repeat(64),
                PINNED,
                List.of(),
                false,
                null,
                time(position));
    }

    private static final List<PinnedRow> PINNED = pinned();

    private static List<PinnedRow> pinned() {
        Standards standards = Standards.builtIn();
        ReportingPeriod period = ReportingPeriod.month(2025, 1);
        return List.of(
                standards.pinFuel("electricity", period).orElseThrow().row(),
                standards.pinFuel("raw_coal", period).orElseThrow().row(),
                standards.pinLimit(PRODUCT, period).orElseThrow().row());
    }

    private DomainEvent registered(int number, long position) {
        return new EnterpriseRegistered(code(number), profile(number, position), false, time(position));
    }

    private static EnterpriseProfile profile(int number, long position) {
        return new EnterpriseProfile(
                "企业 " + position,
                "140423",
                "2614",
                "C" + number % 9,
                new TreeSet<>(),
                null,
                null,
                List.of(),
                List.of());
    }

    static UnifiedSocialCreditCode code(int number) {
        String first17 = "91140400MA0%06d".formatted(number);
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }

    private EventRecord record(long position, String aggregate, long sequence, DomainEvent content) {
        var type = EventCatalogue.typeOf(content.getClass());
        return new EventRecord(
                position,
                type.name(),
                type.revision(),
                aggregate.substring(0, aggregate.indexOf('/')),
                aggregate,
                sequence,
                "0199d3b0-0000-7000-8000-%012x".formatted(position),
                time(position),
                codec.encode(content),
                METADATA);
    }

    private static final TreeMap<String, String> METADATA = new TreeMap<>(Map.of(
            Provenance.ACTOR,
            "plant-1",
            Provenance.DOOR,
            "rest",
            Provenance.ROLES,
            "ENTERPRISE",
            Provenance.CAUSE,
            "f".repeat(36)));

    private static Instant time(long position) {
        return BEGIN.plusSeconds(position * 20);
    }

    @Override
    public long head() {
        return head;
    }

    @Override
    public List<EventRecord> read(long from, int limit) {
        return LongStream.range(from, Math.min(head, from + limit))
                .mapToObj(this::at)
                .toList();
    }

    @Override
    public void stream(long fromInclusive, long toExclusive, Consumer<EventRecord> each) {
        for (long position = fromInclusive; position < toExclusive; position++) {
            each.accept(at(position));
        }
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
        throw new UnsupportedOperationException("nobody asks here");
    }
}
