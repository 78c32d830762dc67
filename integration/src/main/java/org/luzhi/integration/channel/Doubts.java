package org.luzhi.integration.channel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.RecordedWarning;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.subject.Content;

/** Compares a filing with the enterprise's earlier ones: over ten times as much of an energy is implausible. */
final class Doubts {

    private static final String JUMP = "quantity.jump";

    private final PreviousQuantities previous;

    Doubts(PreviousQuantities previous) {
        this.previous = previous;
    }

    /** What there is to compare depends on what is filed. */
    List<RecordedWarning> about(FilingId filing, Content content) {
        return content instanceof EnergyUse use ? jumps(filing, use) : List.of();
    }

    /** One warning per energy, at its first line in canonical order. */
    private List<RecordedWarning> jumps(FilingId filing, EnergyUse content) {
        Map<String, BigDecimal> now = consumed(content);
        Map<String, BigDecimal> before = previous.before(filing.enterprise(), filing.period(), now.keySet());
        if (before.isEmpty()) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<RecordedWarning> doubts = new ArrayList<>();
        for (int i = 0; i < content.consumed().size(); i++) {
            Consumed line = content.consumed().get(i);
            BigDecimal total = now.getOrDefault(line.energy(), BigDecimal.ZERO);
            BigDecimal earlier = before.get(line.energy());
            if (seen.add(line.energy()) && earlier != null && tenfold(total, earlier)) {
                doubts.add(new RecordedWarning(
                        JUMP,
                        "/content/consumed/" + i + "/quantity",
                        List.of(line.energy(), stated(total, line), stated(earlier, line))));
            }
        }
        return List.copyOf(doubts);
    }

    private static boolean tenfold(BigDecimal now, BigDecimal earlier) {
        return earlier.signum() > 0 && now.compareTo(earlier.scaleByPowerOfTen(1)) > 0;
    }

    private static Map<String, BigDecimal> consumed(EnergyUse content) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Consumed line : content.consumed()) {
            sums.merge(line.energy(), line.quantity().multiply(line.unit().inBase()), BigDecimal::add);
        }
        return sums;
    }

    private static String stated(BigDecimal value, Consumed line) {
        return Decimals.normal(value).toPlainString() + " " + base(line.unit().dimension());
    }

    private static String base(Dimension dimension) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.dimension() == dimension && unit.inBase().compareTo(BigDecimal.ONE) == 0)
                .map(Unit::code)
                .findFirst()
                .orElseThrow();
    }
}
