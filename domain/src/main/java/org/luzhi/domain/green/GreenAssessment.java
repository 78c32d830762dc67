package org.luzhi.domain.green;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.subject.Content;
import org.luzhi.domain.subject.YesNo;

/**
 * A year's green assessment as filed.
 *
 * @param amounts each at most once; an indicator whose amounts are missing scores nothing
 * @param anchors between what each indicator is scored, each at most once
 * @param conditions each veto condition once
 * @param designLevel 绿色设计
 */
public record GreenAssessment(
        List<Amount> amounts, List<Anchor> anchors, List<Condition> conditions, DesignLevel designLevel)
        implements Content {

    public GreenAssessment {
        amounts = amounts.stream().sorted(Amount.CANONICAL).toList();
        anchors = anchors.stream().sorted(Anchor.CANONICAL).toList();
        conditions = conditions.stream().sorted(Condition.CANONICAL).toList();
    }

    /** @param quantity of the year, in the unit of its kind, zero or more */
    public record Amount(StatedAmount kind, BigDecimal quantity) {

        private static final Comparator<Amount> CANONICAL =
                Comparator.comparing(Amount::kind).thenComparing(Amount::quantity);

        public Amount {
            quantity = Decimals.normal(quantity);
        }
    }

    /**
     * @param per what an intensity is taken per; null for the tonne of product
     * @param baseline 基准值, the industry's average, in the indicator's unit
     * @param leading 引领值, the industry's best twentieth
     * @param source the document that states both
     */
    public record Anchor(
            GreenIndicator indicator, @Nullable Per per, BigDecimal baseline, BigDecimal leading, String source) {

        private static final Comparator<Anchor> CANONICAL = Comparator.comparing(Anchor::indicator)
                .thenComparing(Anchor::per, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Anchor::baseline)
                .thenComparing(Anchor::leading)
                .thenComparing(Anchor::source);

        public Anchor {
            baseline = Decimals.normal(baseline);
            leading = Decimals.normal(leading);
        }

        /** What its indicator is measured per; empty for a plain amount. */
        Optional<StatedAmount> denominator() {
            return indicator.per(per == Per.OUTPUT_VALUE);
        }
    }

    /** What an intensity is taken per. */
    public enum Per {
        PRODUCT,
        OUTPUT_VALUE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param evidence digest (SHA-256) of the certificate, permit or statement; needed when the condition is met */
    public record Condition(
            VetoCondition condition, YesNo met, @Nullable String evidence) {

        private static final Comparator<Condition> CANONICAL = Comparator.comparing(Condition::condition)
                .thenComparing(Condition::met)
                .thenComparing(Condition::evidence, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** How far products are designed to be green. */
    public enum DesignLevel {
        NONE("0"),
        PARTLY("0.5"),
        FULLY("1");

        private final BigDecimal share;

        DesignLevel(String share) {
            this.share = new BigDecimal(share);
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        BigDecimal share() {
            return share;
        }
    }

    Optional<BigDecimal> amount(StatedAmount kind) {
        return amounts.stream()
                .filter(line -> line.kind() == kind)
                .map(Amount::quantity)
                .findFirst();
    }

    Optional<Anchor> anchor(GreenIndicator indicator) {
        return anchors.stream().filter(line -> line.indicator() == indicator).findFirst();
    }

    /** Whether a condition is not met. */
    boolean vetoed() {
        return conditions.stream().anyMatch(line -> !line.met().isYes());
    }
}
