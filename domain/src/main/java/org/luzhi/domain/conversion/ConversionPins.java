package org.luzhi.domain.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Pin;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/** The rows that a filing is judged by: thresholds first, then the routes of its projects. */
final class ConversionPins {

    private ConversionPins() {}

    static List<Pin> of(ConversionProjects content, ReportingPeriod period, Standards standards) {
        List<Optional<Pin>> pins = new ArrayList<>();
        if (!content.operation().isEmpty()) {
            pins.add(standards.pinProjectLimit(BalanceRules.TOLERANCE, period));
        }
        if (!content.projects().isEmpty()) {
            pins.add(standards.pinProjectLimit(EnergyReview.MWH, period));
            pins.add(standards.pinProjectLimit(EnergyReview.TCE, period));
        }
        content.projects().stream()
                .map(Project::route)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(route -> pins.add(standards.pinRoute(route, period)));
        return pins.stream().flatMap(Optional::stream).toList();
    }

    /** Pointer to the first line that uses the row. */
    static String firstUse(ConversionProjects content, PinnedRow row) {
        for (int i = 0; i < content.projects().size(); i++) {
            if (content.projects().get(i).route().equals(row.code())) {
                return "/content/projects/" + i + "/route";
            }
        }
        return switch (row.code()) {
            case EnergyReview.MWH -> "/content/projects/0/electricity";
            case EnergyReview.TCE -> "/content/projects/0/energy";
            default -> "/content/operation/0/processCo2";
        };
    }
}
