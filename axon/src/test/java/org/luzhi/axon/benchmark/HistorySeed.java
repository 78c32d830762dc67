package org.luzhi.axon.benchmark;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.load.Codes;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventType;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** A long history written straight into the event table, to measure what comes after it. */
final class HistorySeed {

    private static final int MONTHS = 67;
    private static final int BATCH = 2_000;
    private static final ReportingPeriod FIRST = ReportingPeriod.month(2021, 4);

    private final EventCodec codec = new EventCodec();
    private final HexFormat hex = HexFormat.of();

    /** Enterprises that only the seed knows: one registration and 67 months each, until so many events are there. */
    void fill(DatabaseAccess access, long events) throws SQLException, IOException {
        try (Connection connection = access.connect("benchmark")) {
            long position = next(connection);
            CopyManager copy = connection.unwrap(BaseConnection.class).getCopyAPI();
            StringBuilder rows = new StringBuilder();
            for (int enterprise = 0; position < events; enterprise++) {
                UnifiedSocialCreditCode code = Codes.invented("140400", 'S', enterprise);
                row(rows, position++, "enterprise", "enterprise/" + code, registered(code), null);
                for (int month = 0; month < MONTHS && position < events; month++) {
                    EnergyUseFiled filed = filed(code, month);
                    row(rows, position++, "filing", filed.filing().aggregate(), filed, filed.evidence());
                }
                if (enterprise % (BATCH / MONTHS) == 0 || position >= events) {
                    copy.copyIn(
                            "COPY event (position, event_id, aggregate_type, aggregate_id, sequence, time_ms, name,"
                                    + " revision, payload, metadata) FROM STDIN",
                            new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
                    rows.setLength(0);
                }
            }
        }
    }

    private void row(
            StringBuilder rows,
            long position,
            String type,
            String aggregate,
            DomainEvent event,
            @Nullable String evidence)
            throws IOException {
        EventType named = EventCatalogue.typeOf(event.getClass());
        SortedMap<String, String> metadata = new TreeMap<>();
        metadata.put("actor", "seed");
        metadata.put("door", "rest");
        if (evidence != null) {
            metadata.put("evidence", evidence);
        }
        rows.append(position)
                .append('\t')
                .append(new UUID(position, 1))
                .append('\t')
                .append(type)
                .append('\t')
                .append(aggregate)
                .append("\t0\t")
                .append(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli() + position)
                .append('\t')
                .append(named.name())
                .append('\t')
                .append(named.revision())
                .append("\t\\\\x")
                .append(hex.formatHex(codec.encode(event)))
                .append("\t\\\\x")
                .append(hex.formatHex(HistoryJson.mapper().writeValueAsBytes(metadata)))
                .append('\n');
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

    private static long next(Connection connection) throws SQLException {
        try (ResultSet head =
                connection.createStatement().executeQuery("SELECT coalesce(max(position), -1) + 1 FROM event")) {
            head.next();
            return head.getLong(1);
        }
    }
}
