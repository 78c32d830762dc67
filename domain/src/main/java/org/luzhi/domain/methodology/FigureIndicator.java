package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.luzhi.domain.measure.Decimals;

/**
 * A ratio of figures, or a level, between baseline and leading: {@code 100 · clamp((x − b) / (l − b), 0, 1)} with
 * {@code x = scale · ΣN / ΣD}. Each figure above the line carries a part of the points as large as its part of the sum; those
 * below it are named with none, so that every event that moved the score is there.
 */
final class FigureIndicator implements ScoredIndicator {

    private static final BigDecimal FULL = new BigDecimal("100");

    private final Indicator indicator;
    private final List<Part> above;
    private final List<Part> below;
    private final BigDecimal numerator;
    private final BigDecimal denominator;

    /** A figure and what it amounts to in the sum. */
    record Part(ScoredFigure figure, BigDecimal amount) {

        static Part of(ScoredFigure figure) {
            return new Part(figure, figure.value());
        }
    }

    private FigureIndicator(Indicator indicator, List<Part> above, List<Part> below, BigDecimal denominator) {
        this.indicator = indicator;
        this.above = above;
        this.below = below;
        this.numerator = sum(above);
        this.denominator = denominator;
    }

    static FigureIndicator ratio(Indicator indicator, Contributions contributions) {
        String above = Objects.requireNonNull(indicator.numerator());
        String below = Objects.requireNonNull(indicator.denominator());
        Map<String, List<ScoredFigure>> figures = contributions.byCode(Set.of(above, below));
        List<ScoredFigure> dividends = figures.getOrDefault(above, List.of());
        List<ScoredFigure> divisors = figures.getOrDefault(below, List.of());
        List<Part> divided = parts(matched(divisors, dividends));
        return new FigureIndicator(indicator, parts(matched(dividends, divisors)), divided, sum(divided));
    }

    static FigureIndicator level(Indicator indicator, Contributions contributions) {
        LevelWeights levels = LevelWeights.of(Objects.requireNonNull(indicator.numerator()), contributions);
        return new FigureIndicator(indicator, levels.weighted(), levels.weighing(), levels.total());
    }

    /** Those that the other side has something about, too: half a year of the one over a whole of the other is no ratio. */
    private static List<ScoredFigure> matched(List<ScoredFigure> figures, List<ScoredFigure> others) {
        return figures.stream()
                .filter(figure -> others.stream()
                        .anyMatch(other -> other.enterprise().equals(figure.enterprise())
                                && other.period().overlaps(figure.period())))
                .toList();
    }

    private static List<Part> parts(List<ScoredFigure> figures) {
        return figures.stream().map(Part::of).toList();
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Indicator indicator() {
        return indicator;
    }

    @Override
    public boolean applies() {
        return !above.isEmpty();
    }

    @Override
    public boolean isComputed() {
        return !above.isEmpty() && denominator.signum() > 0;
    }

    @Override
    public boolean isProvisional() {
        return applies()
                && (!isComputed() || !figures().allMatch(part -> part.figure().accepted()));
    }

    private Stream<Part> figures() {
        return Stream.concat(above.stream(), below.stream());
    }

    /** {@code clamp((x − b) · sign, 0, |l − b|) · ΣD · 100}; its divisor is {@link #span()}. */
    private BigDecimal reached() {
        BigDecimal beyond = scaled().subtract(baseline().multiply(denominator));
        BigDecimal towards = leading().compareTo(baseline()) < 0 ? beyond.negate() : beyond;
        return towards.max(BigDecimal.ZERO).min(span()).multiply(FULL);
    }

    private BigDecimal span() {
        return leading().subtract(baseline()).abs().multiply(denominator);
    }

    private BigDecimal scaled() {
        return indicator.scale() == null ? numerator : numerator.multiply(indicator.scale());
    }

    private BigDecimal baseline() {
        return Objects.requireNonNull(indicator.baseline());
    }

    private BigDecimal leading() {
        return Objects.requireNonNull(indicator.leading());
    }

    @Override
    public List<Addend> addends(Share share) {
        if (!isComputed()) {
            return List.of();
        }
        List<Part> carrying = carrying();
        boolean alike = sum(carrying).signum() == 0;
        BigDecimal carried = alike ? new BigDecimal(carrying.size()) : sum(carrying);
        BigDecimal whole = span().multiply(carried).multiply(share.whole());
        BigDecimal reached = reached().multiply(share.part());
        List<Addend> addends = new ArrayList<>();
        for (Part part : carrying) {
            BigDecimal carries = alike ? BigDecimal.ONE : part.amount();
            BigDecimal points = reached.multiply(carries).divide(whole, Points.EXACT, RoundingMode.HALF_EVEN);
            addends.add(addend(part.figure(), points));
        }
        figures()
                .filter(part -> !carrying.contains(part))
                .forEach(part -> addends.add(addend(part.figure(), BigDecimal.ZERO)));
        return addends;
    }

    /** The figures that the points are parted among: those above the line, or below it where nothing is above. */
    private List<Part> carrying() {
        boolean apart = numerator.signum() > 0
                && above.stream().allMatch(part -> part.amount().signum() >= 0);
        return apart || below.isEmpty() ? above : below;
    }

    private Addend addend(ScoredFigure figure, BigDecimal points) {
        return new Addend(
                points,
                indicator.code(),
                figure.enterprise(),
                null,
                figure.period(),
                null,
                null,
                null,
                figure.subject(),
                figure.code(),
                figure.value(),
                figure.accepted(),
                figure.position(),
                figure.eventId());
    }

    @Override
    public IndicatorScore score() {
        return new IndicatorScore(
                indicator,
                applies(),
                isComputed() ? Points.total(addends(Share.ALL)) : null,
                isComputed() ? Decimals.quotient(scaled(), denominator) : null,
                List.of());
    }
}
