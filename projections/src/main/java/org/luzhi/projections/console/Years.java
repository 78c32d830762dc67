package org.luzhi.projections.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.api.Parameters;

/**
 * The years that a page offers.
 *
 * @param all newest first
 */
record Years(List<Integer> all, int chosen) {

    private static final int OFFERED = 5;

    /** The year asked for, whether anything was filed in it or not; without one, the newest that has anything, else this year. */
    static Years of(Clock clock, Optional<Integer> asked, IntPredicate hasAnything) {
        int thisYear =
                LocalDate.ofInstant(clock.instant(), ReportingPeriod.ZONE).getYear();
        List<Integer> offered =
                IntStream.range(0, OFFERED).mapToObj(back -> thisYear - back).toList();
        int chosen = asked.map(year -> Parameters.year(year.toString()))
                .orElseGet(() ->
                        offered.stream().filter(hasAnything::test).findFirst().orElse(thisYear));
        return new Years(
                offered.contains(chosen)
                        ? offered
                        : IntStream.concat(offered.stream().mapToInt(Integer::intValue), IntStream.of(chosen))
                                .boxed()
                                .toList(),
                chosen);
    }
}
