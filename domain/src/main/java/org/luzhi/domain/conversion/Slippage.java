package org.luzhi.domain.conversion;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;

/**
 * How far a milestone is from its plan, in days; negative when it is early.
 *
 * @param days day reached or expected, less the day planned
 * @param reached whether that is a fact
 */
public record Slippage(
        String project, String milestone, @Nullable String grade, long days, boolean reached) {

    /** The slippage of every milestone of a filing, in its order. */
    public static List<Slippage> of(ConversionProjects content) {
        return content.milestones().stream().map(Slippage::of).toList();
    }

    static Slippage of(Milestone line) {
        return new Slippage(
                line.project(),
                line.milestone(),
                line.grade(),
                DAYS.between(line.planned(), line.expected()),
                line.actual() != null);
    }

    /**
     * What became of a milestone from one filing to the next.
     *
     * @param days day reached or expected now, less the one told before
     * @param plannedDays by how much the plan itself was moved, which would hide a slippage
     */
    public record Shift(
            String project, String milestone, @Nullable String grade, long days, long plannedDays) {}

    /** What moved between two filings; milestones that only one of them names are left out. */
    public static List<Shift> between(ConversionProjects before, ConversionProjects after) {
        Map<Key, Milestone> known = before.milestones().stream()
                .collect(Collectors.toMap(Key::of, Function.identity(), (first, second) -> first));
        List<Shift> shifts = new ArrayList<>();
        for (Milestone now : after.milestones()) {
            Milestone then = known.get(Key.of(now));
            if (then != null) {
                shifts.add(new Shift(
                        now.project(),
                        now.milestone(),
                        now.grade(),
                        DAYS.between(then.expected(), now.expected()),
                        DAYS.between(then.planned(), now.planned())));
            }
        }
        return shifts.stream()
                .filter(shift -> shift.days() != 0 || shift.plannedDays() != 0)
                .toList();
    }

    /** What a milestone line is about. */
    record Key(String project, String milestone, @Nullable String grade) {

        static Key of(Milestone line) {
            return new Key(line.project(), line.milestone(), line.grade());
        }
    }
}
