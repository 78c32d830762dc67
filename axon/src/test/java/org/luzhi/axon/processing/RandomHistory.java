package org.luzhi.axon.processing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.luzhi.axon.store.TestStore;
import org.luzhi.domain.conversion.ConversionProjects;
import org.luzhi.domain.conversion.ConversionRules;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.filing.ContentKey;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingEvent.ProjectMilestoneFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.PinnedRow;

/** Histories of filings, corrections, acceptances, returns and withdrawals, made from a seed. */
public final class RandomHistory {

    private static final Instant BEGIN = Instant.parse("2025-02-05T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2025, 6, 8);

    private record Standing(int version, FilingStatus status) {}

    private final SplittableRandom random;
    private final int enterprises;
    private final Map<FilingId, Standing> filings = new TreeMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private int made;

    public RandomHistory(long seed, int enterprises) {
        this.random = new SplittableRandom(seed);
        this.enterprises = enterprises;
    }

    /** The next events, ready to append. */
    public List<DomainEventMessage<?>> next(int count) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(message(made < enterprises ? registered(made + 1) : any()));
            made++;
        }
        return events;
    }

    /** A filing that nobody has filed before: what a load of new filings is made of. */
    DomainEventMessage<?> newFiling(int number) {
        FilingId filing = new FilingId(
                TestStore.enterprise(1 + number / 1_200),
                "energy-use",
                ReportingPeriod.month(1926 + number % 1_200 / 12, 1 + number % 12));
        return message(filed(filing, 1));
    }

    private DomainEvent any() {
        FilingId filing = new FilingId(
                TestStore.enterprise(1 + random.nextInt(enterprises)),
                random.nextInt(6) == 0 ? ConversionRules.SUBJECT : EnergyUseRules.SUBJECT,
                ReportingPeriod.month(2025, 1 + random.nextInt(12)));
        Standing standing = filings.get(filing);
        if (standing == null) {
            return random.nextInt(20) == 0 ? changed(filing) : filed(filing, 1);
        }
        boolean submitted = standing.status() == FilingStatus.SUBMITTED;
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> submitted ? accepted(filing, standing) : changed(filing);
            case 3, 4 -> submitted ? returned(filing, standing) : changed(filing);
            case 5 -> standing.status() == FilingStatus.WITHDRAWN ? changed(filing) : withdrawn(filing, standing);
            default ->
                standing.status() == FilingStatus.WITHDRAWN ? changed(filing) : filed(filing, standing.version() + 1);
        };
    }

    private DomainEvent registered(int number) {
        return new EnterpriseRegistered(TestStore.enterprise(number), profile("企业 " + number), false, now());
    }

    private DomainEvent changed(FilingId filing) {
        return new EnterpriseChanged(filing.enterprise(), profile("改名 " + made), now());
    }

    private DomainEvent filed(FilingId filing, int version) {
        filings.put(filing, new Standing(version, FilingStatus.SUBMITTED));
        String number = "N-" + made + "-" + version;
        return filing.subject().equals(EnergyUseRules.SUBJECT)
                ? energy(filing, version, number)
                : projects(filing, version, number);
    }

    private DomainEvent projects(FilingId filing, int version, String number) {
        ConversionProjects content = content(filing);
        return new ProjectMilestoneFiled(
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
                DUE,
                now());
    }

    private ConversionProjects content(FilingId filing) {
        String project = "2105-140423-89-01-12345" + random.nextInt(10);
        LocalDate planned = LocalDate.of(2025, 1, 10).plusDays(random.nextInt(300));
        return new ConversionProjects(
                filing.period().lastDay(),
                List.of(new ConversionProjects.Project(
                        project,
                        "甲醇项目",
                        "methanol",
                        null,
                        new BigDecimal("300000"),
                        ConversionProjects.Procedure.RECORD,
                        planned,
                        new BigDecimal("420000"),
                        BigDecimal.valueOf(random.nextInt(1_000_000), 2),
                        new BigDecimal("250000"))),
                List.of(new ConversionProjects.Milestone(
                        project, "start", null, planned, planned.plusDays(random.nextInt(90)), null, null, null, null)),
                List.of());
    }

    private DomainEvent energy(FilingId filing, int version, String number) {
        EnergyUse content = new EnergyUse(
                List.of(new EnergyUse.Consumed(
                        "raw_coal",
                        BigDecimal.valueOf(1 + random.nextInt(1_000_000), 3),
                        Unit.T,
                        null,
                        EnergyUse.Purpose.FUEL,
                        null,
                        null)),
                List.of(),
                List.of(new EnergyUse.Produced("coke", BigDecimal.valueOf(random.nextInt(1_000_000), 2), Unit.T)),
                new BigDecimal("30000"));
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
                DUE,
                now());
    }

    private DomainEvent accepted(FilingId filing, Standing standing) {
        filings.put(filing, new Standing(standing.version(), FilingStatus.ACCEPTED));
        return new FilingAccepted(filing, standing.version(), now());
    }

    private DomainEvent returned(FilingId filing, Standing standing) {
        filings.put(filing, new Standing(standing.version(), FilingStatus.RETURNED));
        return new FilingReturned(filing, standing.version(), "核对", List.of(), now());
    }

    private DomainEvent withdrawn(FilingId filing, Standing standing) {
        filings.put(filing, new Standing(standing.version(), FilingStatus.WITHDRAWN));
        return new FilingWithdrawn(filing, standing.version(), "撤回", now());
    }

    private DomainEventMessage<?> message(DomainEvent event) {
        boolean filing = event instanceof org.luzhi.domain.filing.FilingEvent;
        String aggregate = event instanceof org.luzhi.domain.filing.FilingEvent about
                ? about.filing().aggregate()
                : "enterprise/" + ((org.luzhi.domain.enterprise.EnterpriseEvent) event).enterprise();
        return new GenericDomainEventMessage<>(
                filing ? "filing" : "enterprise",
                aggregate,
                sequences.merge(aggregate, 0L, (old, zero) -> old + 1),
                event,
                MetaData.with(Provenance.ACTOR, "tester").and(Provenance.DOOR, "rest"));
    }

    private Instant now() {
        return BEGIN.plusSeconds(3600L * made);
    }

    private static EnterpriseProfile profile(String name) {
        return new EnterpriseProfile(name, "140423", "2521", "C0", new TreeSet<>(), null, null, List.of(), List.of());
    }

    private static final List<PinnedRow> PINNED = List.of(
            row("fuels", "raw_coal", "kg", null, Map.of("kgce_per_unit", new BigDecimal("0.7143"))),
            row(
                    "benchmarks",
                    "coke",
                    "kgce/t",
                    "net",
                    Map.of(
                            "level1", new BigDecimal("80"),
                            "level2", new BigDecimal("90"),
                            "level3", new BigDecimal("120"))));

    private static PinnedRow row(
            String table,
            String code,
            String unit,
            @org.jspecify.annotations.Nullable String basis,
            Map<String, BigDecimal> values) {
        return new PinnedRow(
                table,
                code,
                "test",
                LocalDate.of(2021, 4, 1),
                new TreeMap<>(values),
                unit,
                basis,
                false,
                "test",
                "high");
    }
}
