package org.luzhi.axon.serialization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.receipt.EnergyFigures;
import org.luzhi.domain.receipt.Figures;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.subject.Content;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.ledger.Hash;

/** Makes a value of any type that travels on a bus: every component filled, texts of several scripts. */
public final class Samples {

    private static final UnifiedSocialCreditCode USCC = new UnifiedSocialCreditCode("91140423MA0LXJH141");
    private static final Viewpoint VIEWPOINT = new Viewpoint(LocalDate.parse("2025-06-30"), null, 41L);
    private static final Map<Class<?>, Object> LEAVES = Map.ofEntries(
            Map.entry(String.class, "煤 \"coal\" \\ ü"),
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 1L << 40),
            Map.entry(Long.class, 1L << 40),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(byte[].class, new byte[] {0, -1, 65}),
            Map.entry(BigDecimal.class, new BigDecimal("17602.6520000001")),
            Map.entry(Instant.class, Instant.parse("2025-04-08T15:59:59.999Z")),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2025-04-08T23:59:59.999+08:00")),
            Map.entry(LocalDate.class, LocalDate.parse("2025-04-08")),
            Map.entry(YearMonth.class, YearMonth.of(2025, 3)),
            Map.entry(Locale.class, Locale.SIMPLIFIED_CHINESE),
            Map.entry(OptionalLong.class, OptionalLong.of(9)),
            Map.entry(Viewpoint.class, VIEWPOINT),
            Map.entry(UnifiedSocialCreditCode.class, USCC),
            Map.entry(ReportingPeriod.class, ReportingPeriod.month(2025, 3)),
            Map.entry(FilingId.class, new FilingId(USCC, "energy-use", ReportingPeriod.month(2025, 3))),
            Map.entry(
                    ReceiptId.class, ReceiptId.of("2032d464aedc7fb3ca9034757fd7a9982528e3a22032d464aedc7fb3ca903475")),
            Map.entry(ReplayId.class, new ReplayId("3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f")),
            Map.entry(JsonNode.class, JsonNodeFactory.instance.objectNode().put("a", "b")),
            Map.entry(Hash.class, Hash.of(new byte[Hash.BYTES])),
            Map.entry(Object.class, "anything"));

    private Samples() {}

    public static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return of((Class<?>) type);
    }

    private static Object of(Class<?> type) {
        Object leaf = LEAVES.get(type);
        if (leaf != null) {
            return leaf;
        }
        if (type == Content.class) {
            return of(EnergyUse.class);
        }
        if (type == Figures.class) {
            return Figures.of((EnergyFigures) of(EnergyFigures.class));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new AssertionError("no sample of " + type + ": add one");
    }

    private static Object container(Class<?> raw, Type... arguments) {
        Object last = of(arguments[arguments.length - 1]);
        if (raw == Optional.class) {
            return Optional.of(last);
        }
        if (raw == List.class || raw == Iterable.class || raw == java.util.Collection.class) {
            return List.of(last);
        }
        if (raw == SortedSet.class) {
            return new TreeSet<>(List.of(last));
        }
        if (raw == Set.class) {
            return Set.of(last);
        }
        if (raw == SortedMap.class) {
            return new TreeMap<>(Map.of(of(arguments[0]), last));
        }
        if (raw == Map.class) {
            return Map.of(of(arguments[0]), last);
        }
        throw new AssertionError("no sample of " + raw + ": add one");
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> of(component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type + ": add one by hand", e);
        }
    }
}
