package org.luzhi.axon.directory;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.measure.ReportingPeriod;

/** The months that one enterprise filed; a withdrawn one is none. Immutable. */
record FiledMonths(NavigableMap<ReportingPeriod, Month> months) {

    private static final EventCodec CODEC = new EventCodec();
    private static final String FILED =
            EventCatalogue.typeOf(EnergyUseFiled.class).name();
    private static final String WITHDRAWN =
            EventCatalogue.typeOf(FilingWithdrawn.class).name();

    FiledMonths with(ReportingPeriod period, EventRecord event) {
        boolean filed = event.name().equals(FILED);
        if (!filed && !event.name().equals(WITHDRAWN)) {
            return this;
        }
        NavigableMap<ReportingPeriod, Month> next = new TreeMap<>(months);
        if (filed) {
            next.put(period, new Month(event));
        } else {
            next.remove(period);
        }
        return new FiledMonths(next);
    }

    /** By energy, its quantity in base units in the latest month before that has it. */
    Map<String, BigDecimal> before(ReportingPeriod period) {
        Map<String, BigDecimal> latest = new TreeMap<>();
        months.headMap(period, false).descendingMap().values().forEach(month -> month.quantities()
                .forEach(latest::putIfAbsent));
        return latest;
    }

    /** A month's newest version, decoded when it is first asked for: commits are heard on the writer's thread. */
    static final class Month {

        private final EventRecord event;
        private volatile @Nullable Map<String, BigDecimal> quantities;

        Month(EventRecord event) {
            this.event = event;
        }

        Map<String, BigDecimal> quantities() {
            Map<String, BigDecimal> known = quantities;
            if (known == null) {
                known = read();
                quantities = known;
            }
            return known;
        }

        private Map<String, BigDecimal> read() {
            EnergyUseFiled filed = (EnergyUseFiled) CODEC.decode(event.name(), event.revision(), event.payload());
            Map<String, BigDecimal> sums = new TreeMap<>();
            for (EnergyUse.Consumed line : filed.content().consumed()) {
                sums.merge(line.energy(), line.quantity().multiply(line.unit().inBase()), BigDecimal::add);
            }
            return sums;
        }
    }
}
