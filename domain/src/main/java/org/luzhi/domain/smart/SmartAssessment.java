package org.luzhi.domain.smart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.subject.Content;

/**
 * A year's self-assessment as filed. The four numbers are counts, zero or more.
 *
 * @param answers each of the 20 sub-domains once
 * @param software each kind at most once; a kind that is not named is not there
 * @param keyProcesses 关键工序
 * @param controlledProcesses 数控化的关键工序, part of them
 * @param requiredPoints 应采集数据点
 * @param collectedPoints 自动采集数据点, part of them
 * @param factoryDocument number of the document that granted the factory level, from 先进级 on
 */
public record SmartAssessment(
        List<Answers> answers,
        List<Software> software,
        BigDecimal keyProcesses,
        BigDecimal controlledProcesses,
        BigDecimal requiredPoints,
        BigDecimal collectedPoints,
        FactoryLevel factoryLevel,
        @Nullable String factoryDocument)
        implements Content {

    public SmartAssessment {
        answers = answers.stream().sorted(Answers.CANONICAL).toList();
        software = software.stream().sorted(Software.CANONICAL).toList();
        keyProcesses = Decimals.normal(keyProcesses);
        controlledProcesses = Decimals.normal(controlledProcesses);
        requiredPoints = Decimals.normal(requiredPoints);
        collectedPoints = Decimals.normal(collectedPoints);
    }

    /**
     * How far a sub-domain meets the requirements of each maturity level: 1 fully, 0.8 mostly, 0.5 partly, 0 not.
     *
     * @param level1 规划级; then 规范级, 集成级, 优化级, 引领级
     */
    public record Answers(
            SubDomain subDomain,
            BigDecimal level1,
            BigDecimal level2,
            BigDecimal level3,
            BigDecimal level4,
            BigDecimal level5) {

        private static final Comparator<Answers> CANONICAL = Comparator.comparing(Answers::subDomain)
                .thenComparing(Answers::level1)
                .thenComparing(Answers::level2)
                .thenComparing(Answers::level3)
                .thenComparing(Answers::level4)
                .thenComparing(Answers::level5);

        public Answers {
            level1 = Decimals.normal(level1);
            level2 = Decimals.normal(level2);
            level3 = Decimals.normal(level3);
            level4 = Decimals.normal(level4);
            level5 = Decimals.normal(level5);
        }

        /** The answers of the five levels, lowest first. */
        List<BigDecimal> levels() {
            return List.of(level1, level2, level3, level4, level5);
        }

        /** 0 to 5: the levels build on each other, so their answers add up. */
        BigDecimal score() {
            return levels().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** A kind of industrial software and how far it is in use. */
    public record Software(SoftwareKind kind, Deployment deployment) {

        private static final Comparator<Software> CANONICAL =
                Comparator.comparing(Software::kind).thenComparing(Software::deployment);
    }

    /** 工业软件. */
    public enum SoftwareKind {
        /** Production execution. */
        MES,
        /** Resource planning. */
        ERP,
        /** Advanced process control. */
        APC,
        /** Laboratory. */
        LIMS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a software is in use. */
    public enum Deployment {
        NONE("0"),
        PARTLY("0.5"),
        FULLY("1");

        private final BigDecimal points;

        Deployment(String points) {
            this.points = new BigDecimal(points);
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        BigDecimal points() {
            return points;
        }
    }

    BigDecimal softwarePoints() {
        return Decimals.normal(
                software.stream().map(line -> line.deployment().points()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The sub-domains that no line answers. */
    List<SubDomain> unanswered() {
        return Stream.of(SubDomain.values())
                .filter(one -> answers.stream().noneMatch(line -> line.subDomain() == one))
                .toList();
    }
}
