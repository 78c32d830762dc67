package org.luzhi.axon.load;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseClosed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseConfirmed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/**
 * The history of a large city, written straight into the event table: its enterprises file month by month; some filings are
 * returned and corrected, most are accepted, a few withdrawn; some enterprises are held and confirmed, change or close. Eight
 * types of events; payloads as long as real ones. The same seed gives the same history, whatever length it is cut to.
 */
public final class CityHistory {

    private static final List<String> COALS = List.of("raw_coal", "bituminous_coal", "cleaned_coal", "anthracite");
    private static final List<String> PRODUCTS =
            List.of("methanol_bituminous", "eg_coal", "urea_motor", "calcium_carbide", "semicoke", "dme");

    private final Standards standards = Standards.builtIn();
    private final SplittableRandom random = new SplittableRandom(42);
    private final int enterprises;
    private final long events;
    private final EventInsert insert;
    private final long[] sequences;

    private CityHistory(int enterprises, long events, EventInsert insert) {
        this.enterprises = enterprises;
        this.events = events;
        this.insert = insert;
        this.sequences = new long[enterprises];
    }

    /** Fills an empty store. */
    public static void fill(DatabaseAccess access, int enterprises, long events) throws SQLException, IOException {
        try (Connection connection = access.connect("benchmark")) {
            try (EventInsert insert = new EventInsert(connection)) {
                new CityHistory(enterprises, events, insert).tell();
            }
        }
        try (Connection owner = TestDatabase.asOwner(access);
                Statement statement = owner.createStatement()) {
            statement.execute("VACUUM (ANALYZE, FREEZE) event");
        }
    }

    public static UnifiedSocialCreditCode code(int enterprise) {
        return Codes.invented("140400", 'B', enterprise);
    }

    private boolean more() {
        return insert.position() < events;
    }

    private void tell() throws SQLException, IOException {
        for (int i = 0; i < enterprises && more(); i++) {
            register(i);
        }
        for (int month = 0; more(); month++) {
            for (int i = 0; i < enterprises && more(); i++) {
                file(i, month);
            }
        }
    }

    private void register(int enterprise) throws SQLException, IOException {
        boolean held = random.nextInt(50) == 0;
        of(enterprise, new EnterpriseRegistered(code(enterprise), profile(enterprise, ""), held, at()));
        if (held && more()) {
            of(enterprise, new EnterpriseConfirmed(code(enterprise), "营业执照已核实", at()));
        }
    }

    private void file(int enterprise, int month) throws SQLException, IOException {
        ReportingPeriod period = new ReportingPeriod(
                ReportingPeriod.month(2021, 4).first().plusMonths(month), ReportingPeriod.Kind.MONTH);
        FilingId filing = new FilingId(code(enterprise), "energy-use", period);
        int fate = random.nextInt(100);
        int version = 1;
        List<DomainEvent> told = new ArrayList<>();
        told.add(filed(filing, version, enterprise));
        if (fate < 8) {
            told.add(new FilingReturned(filing, version, "电力消费量与供电局数据不符，请核对", List.of(), at()));
            told.add(filed(filing, ++version, enterprise));
        }
        if (fate < 90) {
            told.add(new FilingAccepted(filing, version, at()));
        } else if (fate == 99) {
            told.add(new FilingWithdrawn(filing, version, "重复填报", at()));
        }
        for (int sequence = 0; sequence < told.size() && more(); sequence++) {
            insert.add("filing", filing.aggregate(), sequence, told.get(sequence), metadata(told.get(sequence)));
        }
        int fateOfEnterprise = random.nextInt(2_000);
        if (fateOfEnterprise < 4 && more()) {
            of(
                    enterprise,
                    fateOfEnterprise == 0
                            ? new EnterpriseClosed(code(enterprise), "已注销", at())
                            : new EnterpriseChanged(code(enterprise), profile(enterprise, "（更名" + month + "）"), at()));
        }
    }

    private void of(int enterprise, DomainEvent event) throws SQLException, IOException {
        String aggregate = "enterprise/" + code(enterprise);
        insert.add("enterprise", aggregate, sequences[enterprise]++, event, metadata(event));
    }

    private SortedMap<String, String> metadata(DomainEvent event) {
        SortedMap<String, String> metadata = new TreeMap<>();
        boolean filed = event instanceof EnergyUseFiled;
        metadata.put(Provenance.ACTOR, filed ? "plant-" + insert.position() % 1_000 : "regulator-1");
        metadata.put(Provenance.ROLES, filed ? "ENTERPRISE" : "REGULATOR");
        metadata.put(Provenance.DOOR, "rest");
        metadata.put(Provenance.CAUSE, new UUID(insert.position(), 2).toString());
        if (event instanceof EnergyUseFiled filing) {
            metadata.put(Provenance.ACTING_FOR, filing.enterprise().value());
            metadata.put(Provenance.EVIDENCE, filing.evidence());
        }
        return metadata;
    }

    private Instant at() {
        return EventInsert.BEGIN.plusMillis(insert.position());
    }

    private static EnterpriseProfile profile(int enterprise, String changed) {
        return new EnterpriseProfile(
                "长治市第" + enterprise + "煤化工有限责任公司" + changed,
                "1404%02d".formatted(enterprise % 20 + 1),
                "2614",
                "C" + enterprise % 9,
                new TreeSet<>(List.of("coal-chemistry")),
                null,
                null,
                List.of(),
                List.of());
    }

    private EnergyUseFiled filed(FilingId filing, int version, int enterprise) {
        String coal = COALS.get(enterprise % COALS.size());
        String product = PRODUCTS.get(enterprise % PRODUCTS.size());
        List<Consumed> consumed = new ArrayList<>();
        consumed.add(consumed(coal, amount(100_000_000, 3), Unit.T, Purpose.FUEL));
        consumed.add(consumed("electricity", amount(1_000_000_000, 1), Unit.KWH, Purpose.FUEL));
        List<PinnedRow> pinned = new ArrayList<>();
        pinned.add(standards.pinFuel(coal, filing.period()).orElseThrow().row());
        pinned.add(
                standards.pinFuel("electricity", filing.period()).orElseThrow().row());
        if (enterprise % 3 == 0) {
            consumed.add(consumed("diesel", amount(1_000_000, 3), Unit.T, Purpose.FUEL));
            pinned.add(
                    standards.pinFuel("diesel", filing.period()).orElseThrow().row());
        }
        pinned.add(standards.pinLimit(product, filing.period()).orElseThrow().row());
        EnergyUse content = new EnergyUse(
                consumed,
                List.of(),
                List.of(new EnergyUse.Produced(product, amount(50_000_000, 3), Unit.T)),
                amount(1_000_000, 2));
        LocalDate due = filing.period().lastDay().plusDays(8);
        String number = "MY-" + filing.period() + "-" + version;
        return new EnergyUseFiled(
                filing,
                version,
                number,
                content,
                digest(filing + number),
                digest(number + filing),
                digest(filing + number + "bytes"),
                pinned,
                List.of(),
                false,
                due,
                due.atStartOfDay().toInstant(ZoneOffset.UTC).plusMillis(random.nextInt(86_400_000)));
    }

    private static Consumed consumed(String energy, BigDecimal quantity, Unit unit, Purpose purpose) {
        return new Consumed(energy, quantity, unit, null, purpose, null, null);
    }

    private BigDecimal amount(int below, int scale) {
        return BigDecimal.valueOf(1 + random.nextInt(below), scale);
    }

    private static String digest(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
