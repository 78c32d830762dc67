package org.luzhi.domain.methodology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.luzhi.domain.measure.ReportingPeriod;

/**
 * What filings bring to a score, whatever the methodology; their order is irrelevant.
 *
 * @param uses one for each product of each energy filing that counts
 * @param figures of each filing that counts; where a subject was filed for the whole year, its months and quarters count no
 *     more
 */
public record Contributions(List<ScoredUse> uses, List<ScoredFigure> figures) {

    private static final Comparator<ScoredUse> USES = Comparator.comparingLong(ScoredUse::position)
            .thenComparing(ScoredUse::eventId)
            .thenComparing(ScoredUse::product);
    private static final Comparator<ScoredFigure> FIGURES = Comparator.comparingLong(ScoredFigure::position)
            .thenComparing(ScoredFigure::eventId)
            .thenComparing(ScoredFigure::code);

    public Contributions {
        uses = uses.stream().sorted(USES).toList();
        figures = outweighed(figures).stream().sorted(FIGURES).toList();
    }

    /** Of energy filings alone. */
    public static Contributions of(List<ScoredUse> uses) {
        return new Contributions(uses, List.of());
    }

    /** All of them together. */
    public static Contributions of(Collection<Contributions> parts) {
        List<ScoredUse> uses = new ArrayList<>();
        List<ScoredFigure> figures = new ArrayList<>();
        parts.forEach(part -> {
            uses.addAll(part.uses());
            figures.addAll(part.figures());
        });
        return new Contributions(uses, figures);
    }

    /** How many enterprises' figures they are. */
    long enterprises() {
        return figures.stream().map(ScoredFigure::enterprise).distinct().count();
    }

    /** Those figures by code. */
    Map<String, List<ScoredFigure>> byCode(Set<String> codes) {
        return figures.stream()
                .filter(figure -> codes.contains(figure.code()))
                .collect(Collectors.groupingBy(ScoredFigure::code, TreeMap::new, Collectors.toList()));
    }

    private static List<ScoredFigure> outweighed(List<ScoredFigure> figures) {
        Set<String> whole = figures.stream()
                .filter(Contributions::isOfYear)
                .map(Contributions::year)
                .collect(Collectors.toSet());
        return whole.isEmpty()
                ? figures
                : figures.stream()
                        .filter(figure -> isOfYear(figure) || !whole.contains(year(figure)))
                        .toList();
    }

    private static boolean isOfYear(ScoredFigure figure) {
        return figure.period().kind() == ReportingPeriod.Kind.YEAR;
    }

    private static String year(ScoredFigure figure) {
        return figure.enterprise() + "." + figure.subject() + "."
                + figure.period().inYear();
    }
}
