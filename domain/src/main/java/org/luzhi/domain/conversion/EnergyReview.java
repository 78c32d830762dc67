package org.luzhi.domain.conversion;

import java.math.BigDecimal;
import java.util.List;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/**
 * Which projects need an energy review (节能审查): not one below both thresholds, 1 000 tce and 5 GWh a year
 * (固定资产投资项目节能审查办法, 发改委令2023年第2号).
 */
public record EnergyReview(BigDecimal tce, BigDecimal mwh) {

    static final String TCE = "energy_review_tce";
    static final String MWH = "energy_review_mwh";

    /** The thresholds in force on the first day of the period. */
    public static EnergyReview of(Standards standards, ReportingPeriod period) {
        return new EnergyReview(limit(standards, TCE, period), limit(standards, MWH, period));
    }

    /** The thresholds that a filing pinned. */
    public static EnergyReview of(List<PinnedRow> pinned) {
        return new EnergyReview(value(TCE, pinned), value(MWH, pinned));
    }

    private static BigDecimal value(String code, List<PinnedRow> pinned) {
        return pinned.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> row.values().get("value"))
                .orElseThrow();
    }

    static BigDecimal limit(Standards standards, String code, ReportingPeriod period) {
        return standards
                .pinProjectLimit(code, period)
                .map(pin -> pin.row().values().get("value"))
                .orElseThrow();
    }

    /** Whether the project is at or above either threshold. */
    public boolean neededFor(Project project) {
        return project.energy().compareTo(tce) >= 0 || project.electricity().compareTo(mwh) >= 0;
    }
}
