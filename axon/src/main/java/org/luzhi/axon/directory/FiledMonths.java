package org.luzhi.axon.directory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.measure.ReportingPeriod;

/**
 * The months that one enterprise filed; a withdrawn one is none. Immutable.
 *
 * @param months by month the energies of its newest version, each with its quantity in base units
 */
record FiledMonths(NavigableMap<ReportingPeriod, Map<String, BigDecimal>> months) {

    FiledMonths with(ReportingPeriod period, DomainEvent event) {
        return switch (event) {
            case EnergyUseFiled filed -> {
                NavigableMap<ReportingPeriod, Map<String, BigDecimal>> next = new TreeMap<>(months);
                next.put(period, quantities(filed.content()));
                yield new FiledMonths(next);
            }
            case FilingWithdrawn withdrawn ->
                withdrawn.filing().subject().equals(EnergyUseRules.SUBJECT) ? without(period) : this;
            default -> this;
        };
    }

    private FiledMonths without(ReportingPeriod period) {
        NavigableMap<ReportingPeriod, Map<String, BigDecimal>> next = new TreeMap<>(months);
        next.remove(period);
        return new FiledMonths(next);
    }

    /** By energy, its quantity in base units in the latest month before that has it. */
    Map<String, BigDecimal> before(ReportingPeriod period, Set<String> energies) {
        Map<String, BigDecimal> latest = new HashMap<>();
        Set<String> wanted = new HashSet<>(energies);
        var earlier = months.headMap(period, false).descendingMap().values().iterator();
        while (!wanted.isEmpty() && earlier.hasNext()) {
            Map<String, BigDecimal> month = earlier.next();
            wanted.removeIf(energy -> {
                BigDecimal quantity = month.get(energy);
                return quantity != null && latest.put(energy, quantity) == null;
            });
        }
        return latest;
    }

    private static Map<String, BigDecimal> quantities(EnergyUse content) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (EnergyUse.Consumed line : content.consumed()) {
            sums.merge(line.energy(), line.quantity().multiply(line.unit().inBase()), BigDecimal::add);
        }
        return Map.copyOf(sums);
    }
}
