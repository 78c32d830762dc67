package org.luzhi.domain.conversion;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.standard.TableRow;

/**
 * One arrow of the milestone graph: the milestone is not reached before the other one is.
 *
 * @param requires the milestone that comes first; the same day is soon enough
 * @param force whether a filing that says otherwise is refused or questioned
 * @param condition which projects it binds
 * @param minDays days that must lie between the two, both days counted once
 * @param maxMonths months within which it must follow
 * @param confidence how sure we are of it: {@code high}, {@code medium} or {@code low}
 */
public record Gate(
        String milestone,
        String requires,
        Force force,
        Condition condition,
        Optional<Integer> minDays,
        Optional<Integer> maxMonths,
        String confidence) {

    /** What becomes of a filing against it. */
    public enum Force {
        /** The law says so: refused. */
        MUST,
        /** It is the usual order, or we are not sure of the law: questioned. */
        USUAL
    }

    /** Which projects a gate binds. */
    public enum Condition {
        /** Every project. */
        ALWAYS,
        /** One that the authority approves (核准). */
        APPROVAL_PROCEDURE,
        /** One at or above either threshold of the energy review (节能审查). */
        ENERGY_REVIEW_NEEDED
    }

    static Gate of(TableRow row) {
        return new Gate(
                row.text("milestone").orElseThrow(),
                row.text("requires").orElseThrow(),
                Force.valueOf(name(row.text("force").orElseThrow())),
                row.text("condition").map(text -> Condition.valueOf(name(text))).orElse(Condition.ALWAYS),
                row.number("min_days").map(BigDecimal::intValueExact),
                row.number("max_months").map(BigDecimal::intValueExact),
                row.origin().confidence());
    }

    private static String name(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Whether it binds that project. */
    public boolean binds(Project project, EnergyReview review) {
        return switch (condition) {
            case ALWAYS -> true;
            case APPROVAL_PROCEDURE -> project.procedure() == ConversionProjects.Procedure.APPROVAL;
            case ENERGY_REVIEW_NEEDED -> review.neededFor(project);
        };
    }

    /** Whether a filing against it is refused. */
    public boolean isLaw() {
        return force == Force.MUST;
    }
}
