package org.luzhi.domain.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.obligation.ObligationCommand.OpenObligation;
import org.luzhi.domain.standard.Standards;

/** Steps in the life of an obligation. */
public final class Obligations {

    private Obligations() {}

    /** A moment of Shanghai's clocks. */
    public static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ReportingPeriod.ZONE).toInstant();
    }

    static SortedMap<String, BigDecimal> sizes(String measure, String size) {
        return new TreeMap<>(Map.of(measure, new BigDecimal(size)));
    }

    /** Of a methanol works with a revenue of 300 million yuan. */
    public static OpenObligation open(FilingId filing) {
        return new OpenObligation(filing, "2614", sizes("revenue", "30000"), moment("2025-01-01T00:00"));
    }

    public static ObligationState after(ObligationCommand... commands) {
        return Arrays.stream(commands).reduce(ObligationState.none(), Obligations::carriedOut, (a, b) -> b);
    }

    public static ObligationState carriedOut(ObligationState state, ObligationCommand command) {
        return state.decide(command, Standards.builtIn()).stream().reduce(state, ObligationState::evolve, (a, b) -> b);
    }
}
