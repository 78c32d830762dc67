package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.luzhi.domain.methodology.FigureIndicator.Part;

/**
 * Levels of enterprises, each weighted by its output value of the year; all alike where some enterprise that states a level
 * has none on file. Of several levels that an enterprise stated in the year, the last period's is its level.
 *
 * @param weighted each level times its weight
 * @param weighing the output values, where they weigh
 * @param total of the weights
 */
record LevelWeights(List<Part> weighted, List<Part> weighing, BigDecimal total) {

    private static final String OUTPUT_VALUE = "production.output-value";

    static LevelWeights of(String level, Contributions contributions) {
        Map<String, List<ScoredFigure>> figures = contributions.byCode(Set.of(level, OUTPUT_VALUE));
        Map<String, ScoredFigure> levels = new TreeMap<>();
        figures.getOrDefault(level, List.of())
                .forEach(figure -> levels.merge(figure.enterprise(), figure, LevelWeights::later));
        Map<String, BigDecimal> outputs = new TreeMap<>();
        List<Part> weighing = figures.getOrDefault(OUTPUT_VALUE, List.of()).stream()
                .filter(figure -> levels.containsKey(figure.enterprise()))
                .map(Part::of)
                .toList();
        weighing.forEach(part -> outputs.merge(part.figure().enterprise(), part.amount(), BigDecimal::add));
        boolean byOutput = levels.size() > 1
                && levels.keySet().stream()
                        .allMatch(each ->
                                outputs.getOrDefault(each, BigDecimal.ZERO).signum() > 0);
        List<Part> weighted = levels.values().stream()
                .map(figure -> new Part(figure, figure.value().multiply(weight(byOutput, outputs, figure))))
                .toList();
        BigDecimal total = levels.values().stream()
                .map(figure -> weight(byOutput, outputs, figure))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LevelWeights(weighted, byOutput ? weighing : List.of(), total);
    }

    private static BigDecimal weight(boolean byOutput, Map<String, BigDecimal> outputs, ScoredFigure figure) {
        return byOutput ? Objects.requireNonNull(outputs.get(figure.enterprise())) : BigDecimal.ONE;
    }

    private static ScoredFigure later(ScoredFigure one, ScoredFigure other) {
        return other.period().compareTo(one.period()) > 0 ? other : one;
    }
}
