package org.luzhi.domain.conversion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.subject.Content;

/**
 * The conversion projects of an enterprise as they stand at the end of a month: cumulative, so that each filing can be
 * judged by itself and the newest counted one is the truth. A withdrawn or corrected milestone is left out of, or put
 * right in, the next version or the next month.
 *
 * @param asOf last day of the period
 * @param projects at least one
 * @param milestones what was planned, is expected and has been reached, a line per project and milestone
 * @param operation how the projects that have been fed ran in the month
 */
public record ConversionProjects(
        LocalDate asOf, List<Project> projects, List<Milestone> milestones, List<Operation> operation)
        implements Content {

    public ConversionProjects {
        projects = projects.stream().sorted(Project.CANONICAL).toList();
        milestones = milestones.stream().sorted(Milestone.CANONICAL).toList();
        operation = operation.stream().sorted(Operation.CANONICAL).toList();
    }

    /** How the investment authority takes the project on (国令673号). */
    public enum Procedure {
        /** 核准: it decides. */
        APPROVAL,
        /** 备案: it is told. */
        RECORD;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A project, known by its code in every later document.
     *
     * @param project project code (GB/T 40058), see {@link ProjectCode}
     * @param name up to 200 characters
     * @param route code of {@code routes.csv}
     * @param product a product that filings may name; absent where the route has none
     * @param capacity per year, above zero, in the route's unit of product (t, or 10³ m³ of SNG)
     * @param procedure approval or record
     * @param plannedStart day on which construction was to start when the project was taken on
     * @param energy annual comprehensive energy consumption by equivalent value as designed, tce, from 0
     * @param electricity annual electricity as designed, MWh, from 0
     * @param investment total investment, 10⁴ yuan, from 0
     */
    public record Project(
            String project,
            String name,
            String route,
            @Nullable String product,
            BigDecimal capacity,
            Procedure procedure,
            LocalDate plannedStart,
            BigDecimal energy,
            BigDecimal electricity,
            BigDecimal investment) {

        private static final Comparator<Project> CANONICAL =
                Comparator.comparing(Project::project).thenComparing(Record::toString);

        public Project {
            capacity = Decimals.normal(capacity);
            energy = Decimals.normal(energy);
            electricity = Decimals.normal(electricity);
            investment = Decimals.normal(investment);
        }
    }

    /**
     * A milestone of a project.
     *
     * @param project code of a project of this filing
     * @param milestone code of {@code milestones.csv}
     * @param grade product grade (牌号), for {@code extension} alone, of which there may be one per grade
     * @param planned day it was planned for when the project was taken on; moving it shows in {@link Slippage}
     * @param forecast day it is now expected on; absent for “as planned”, or when reached
     * @param actual day it was reached; absent until then
     * @param authority who issued the document; with {@code actual} like the next two
     * @param document number of the document that proves it
     * @param evidence SHA-256 of that document, 64 lower-case hex digits
     */
    public record Milestone(
            String project,
            String milestone,
            @Nullable String grade,
            LocalDate planned,
            @Nullable LocalDate forecast,
            @Nullable LocalDate actual,
            @Nullable String authority,
            @Nullable String document,
            @Nullable String evidence) {

        private static final Comparator<Milestone> CANONICAL = Comparator.comparing(Milestone::project)
                .thenComparing(Milestone::milestone)
                .thenComparing(Record::toString);

        /** The day it was reached, else the day it is expected on. */
        public LocalDate expected() {
            if (actual != null) {
                return actual;
            }
            return forecast == null ? planned : forecast;
        }
    }

    /**
     * A month of a project that has been fed.
     *
     * @param project code of a project of this filing
     * @param output on-spec product, in the route's unit, from 0
     * @param days days it ran, 0 to the days of the month since feed-in
     * @param coal feed coal as standard coal, tce, from 0; fuel is not in it
     * @param water fresh water, t, from 0
     * @param processCo2 process CO2, tCO2, from 0
     * @param carbonProducts carbon in the products, tC, from 0
     * @param carbonFeed carbon in the feed, tC, from 0
     */
    public record Operation(
            String project,
            BigDecimal output,
            BigDecimal days,
            BigDecimal coal,
            BigDecimal water,
            BigDecimal processCo2,
            BigDecimal carbonProducts,
            BigDecimal carbonFeed) {

        private static final Comparator<Operation> CANONICAL =
                Comparator.comparing(Operation::project).thenComparing(Record::toString);

        public Operation {
            output = Decimals.normal(output);
            days = Decimals.normal(days);
            coal = Decimals.normal(coal);
            water = Decimals.normal(water);
            processCo2 = Decimals.normal(processCo2);
            carbonProducts = Decimals.normal(carbonProducts);
            carbonFeed = Decimals.normal(carbonFeed);
        }
    }
}
