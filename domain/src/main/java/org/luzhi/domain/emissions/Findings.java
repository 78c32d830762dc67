package org.luzhi.domain.emissions;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/** The problems found so far, and what every line is asked. */
final class Findings {

    /** The longest name of a mine, a power unit or an outlet, in characters. */
    static final int LONGEST_NAME = 100;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> all() {
        return problems;
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    void error(String code, String at, String... arguments) {
        problems.add(Problem.error(code, Place.pointer(at), arguments));
    }

    void warning(String code, String at, String... arguments) {
        problems.add(Problem.warning(code, Place.pointer(at), arguments));
    }

    void named(String at, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            error("name.wrong", at, name, "" + LONGEST_NAME);
        }
    }

    void quantity(String line, BigDecimal quantity) {
        notNegative(line + "/quantity", quantity);
    }

    void notNegative(String at, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            error("quantity.negative", at, value.toPlainString());
        }
    }

    void unit(String line, Unit unit, String of, Dimension... allowed) {
        List<Dimension> dimensions = List.of(allowed);
        if (!dimensions.contains(unit.dimension())) {
            String units = Arrays.stream(Unit.values())
                    .filter(candidate -> dimensions.contains(candidate.dimension()))
                    .map(Unit::code)
                    .collect(joining(", "));
            error("unit.wrong", line + "/unit", unit.code(), of, units);
        }
    }

    /** 0 to 1. */
    void share(String at, @Nullable BigDecimal value) {
        if (value != null && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)) {
            error("share.wrong", at, value.toPlainString());
        }
    }

    /** 0 to 100, below it. */
    void percent(String at, @Nullable BigDecimal value) {
        if (value != null && (value.signum() < 0 || value.compareTo(HUNDRED) >= 0)) {
            error("percent.wrong", at, value.toPlainString());
        }
    }

    /** Above zero, and doubtful beyond half and one and a half times the default. */
    void measured(String at, String of, @Nullable BigDecimal value, @Nullable BigDecimal usual, String unit) {
        if (value == null) {
            return;
        }
        if (value.signum() <= 0) {
            error("measured.not-positive", at, of, value.toPlainString());
        } else if (usual != null && usual.signum() > 0) {
            plausible(at, of, value, usual.multiply(HALF), usual.multiply(ONE_AND_A_HALF), unit);
        }
    }

    /** Doubtful beyond that range, which no standard states. */
    void plausible(String at, String of, @Nullable BigDecimal value, BigDecimal low, BigDecimal high, String unit) {
        if (value != null && (value.compareTo(low) < 0 || value.compareTo(high) > 0)) {
            warning(
                    "measured.implausible",
                    at,
                    of,
                    value.toPlainString(),
                    low.toPlainString(),
                    high.toPlainString(),
                    unit);
        }
    }

    /** A value that alone decides a number is accepted only with its evidence. */
    void evidenceRequired(String line, boolean needed, @Nullable String evidence, String of) {
        if (needed && evidence == null) {
            error("evidence.missing", line + "/evidence", of);
        }
        wellFormed(line, evidence);
    }

    /** One that only refines a default is doubtful without. */
    void evidenceAdvised(String line, boolean needed, @Nullable String evidence, String of) {
        if (needed && evidence == null) {
            warning("evidence.advised", line + "/evidence", of);
        }
        wellFormed(line, evidence);
    }

    private void wellFormed(String line, @Nullable String evidence) {
        if (evidence != null && !DIGEST.matcher(evidence).matches()) {
            error("evidence.wrong", line + "/evidence", evidence);
        }
    }
}
