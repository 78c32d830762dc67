package org.luzhi.axon.benchmark;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.load.Codes;
import org.luzhi.axon.load.EventInsert;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/** A long history written straight into the event table, to measure what comes after it. */
final class HistorySeed {

    private static final int MONTHS = 67;
    private static final ReportingPeriod FIRST = ReportingPeriod.month(2021, 4);

    /** Enterprises that only the seed knows: one registration and 67 months each, until so many events are there. */
    void fill(DatabaseAccess access, long events) throws SQLException, IOException {
        try (Connection connection = access.connect("benchmark");
                EventInsert insert = new EventInsert(connection)) {
            for (int enterprise = 0; insert.position() < events; enterprise++) {
                UnifiedSocialCreditCode code = Codes.invented("140400", 'S', enterprise);
                insert.add("enterprise", "enterprise/" + code, 0, registered(code), metadata(null));
                for (int month = 0; month < MONTHS && insert.position() < events; month++) {
                    EnergyUseFiled filed = filed(code, month);
                    insert.add("filing", filed.filing().aggregate(), 0, filed, metadata(filed.evidence()));
                }
            }
        }
    }

    private static SortedMap<String, String> metadata(@Nullable String evidence) {
        SortedMap<String, String> metadata = new TreeMap<>();
        metadata.put("actor", "seed");
        metadata.put("door", "rest");
        if (evidence != null) {
            metadata.put("evidence", evidence);
        }
        return metadata;
    }

    private static EnterpriseRegistered registered(UnifiedSocialCreditCode code) {
        return new EnterpriseRegistered(
                code,
                new EnterpriseProfile(
                        "种子企业" + code.value().substring(12),
                        "140405",
                        "2614",
                        "C0",
                        new TreeSet<>(List.of("coal-chemistry")),
                        null,
                        null,
                        List.of(),
                        List.of()),
                false,
                Instant.parse("2021-04-01T00:00:00Z"));
    }

    private static EnergyUseFiled filed(UnifiedSocialCreditCode code, int month) {
        ReportingPeriod period = new ReportingPeriod(FIRST.first().plusMonths(month), ReportingPeriod.Kind.MONTH);
        FilingId filing = new FilingId(code, "energy-use", period);
        String key = Hashing.sha256()
                .hashString(filing.toString(), StandardCharsets.US_ASCII)
                .toString();
        EnergyUse content = new EnergyUse(
                List.of(
                        new EnergyUse.Consumed(
                                "raw_coal",
                                new BigDecimal("10000").add(BigDecimal.valueOf(month)),
                                Unit.T,
                                null,
                                EnergyUse.Purpose.FUEL,
                                null,
                                null),
                        new EnergyUse.Consumed(
                                "electricity",
                                new BigDecimal("30000000"),
                                Unit.KWH,
                                null,
                                EnergyUse.Purpose.FUEL,
                                null,
                                null)),
                List.of(),
                List.of(new EnergyUse.Produced("methanol_bituminous", new BigDecimal("7500"), Unit.T)),
                new BigDecimal("30000"));
        LocalDate due = period.lastDay().plusDays(8);
        return new EnergyUseFiled(
                filing,
                1,
                "SEED-" + period,
                content,
                key,
                key,
                key,
                pinned(period),
                List.of(),
                false,
                due,
                due.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static List<PinnedRow> pinned(ReportingPeriod period) {
        Standards standards = Standards.builtIn();
        return List.of(
                standards.pinFuel("raw_coal", period).orElseThrow().row(),
                standards.pinFuel("electricity", period).orElseThrow().row(),
                standards.pinLimit("methanol_bituminous", period).orElseThrow().row());
    }
}
