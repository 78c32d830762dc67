package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.luzhi.domain.measure.Decimals;

/**
 * Rounds the points of addends, each once and all together: up or down to 12 decimals, such that their sum is the exact
 * sum rounded half-even. Rounded one by one, thirty full months would make more than 100.
 */
final class Points {

    /** Far finer than any sum of addends can blur. */
    static final int EXACT = 40;

    private static final int DECIMALS = 12;
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(DECIMALS);

    private Points() {}

    /** The same addends in the same order; the largest remainders are rounded up, of equal ones the earlier. */
    static List<Addend> rounded(List<Addend> exact) {
        List<BigDecimal> points =
                new ArrayList<>(exact.stream().map(Points::down).toList());
        int missing = total(exact).subtract(sum(points)).divide(STEP).intValueExact();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> remainder(exact.get(at)))
                        .reversed())
                .limit(missing)
                .forEach(at -> points.set(at, points.get(at).add(STEP)));
        return IntStream.range(0, exact.size())
                .mapToObj(at -> exact.get(at).worth(Decimals.normal(points.get(at))))
                .toList();
    }

    /** The exact sum, rounded half-even to 12 decimals. */
    static BigDecimal total(List<Addend> exact) {
        BigDecimal sum = sum(exact.stream().map(Addend::points).toList());
        return Decimals.normal(Decimals.rounded(sum, DECIMALS));
    }

    private static BigDecimal down(Addend addend) {
        return addend.points().setScale(DECIMALS, RoundingMode.DOWN);
    }

    private static BigDecimal remainder(Addend addend) {
        return addend.points().subtract(down(addend));
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
