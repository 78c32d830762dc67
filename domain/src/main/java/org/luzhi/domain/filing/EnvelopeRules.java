package org.luzhi.domain.filing;

import static org.luzhi.domain.refusal.Problem.error;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/** What holds around the content, whatever the subject. */
public final class EnvelopeRules {

    /** The longest filing number, in characters. */
    public static final int LONGEST_FILING_NUMBER = 64;

    private EnvelopeRules() {}

    static List<Problem> check(String filingNumber) {
        Place place = Place.pointer("/filingNumber");
        if (filingNumber.isBlank()) {
            return List.of(error("filing-number.missing", place));
        }
        boolean wrong = filingNumber.length() > LONGEST_FILING_NUMBER
                || !filingNumber.strip().equals(filingNumber)
                || filingNumber.chars().anyMatch(Character::isISOControl);
        return wrong
                ? List.of(error("filing-number.wrong", place, filingNumber, "" + LONGEST_FILING_NUMBER))
                : List.of();
    }

    static List<Problem> check(ReportingPeriod period, Set<ReportingPeriod.Kind> kinds, Instant receivedAt) {
        Place place = Place.pointer("/period");
        List<Problem> problems = new ArrayList<>();
        if (!kinds.contains(period.kind())) {
            problems.add(wrongKind(period, kinds, place));
        }
        if (!period.endedBy(receivedAt)) {
            problems.add(error("period.not-ended", place, period.toString()));
        }
        return problems;
    }

    private static Problem wrongKind(ReportingPeriod period, Set<ReportingPeriod.Kind> kinds, Place place) {
        if (kinds.equals(Set.of(ReportingPeriod.Kind.MONTH))) {
            return error("period.not-month", place, period.toString());
        }
        String possible = kinds.stream().sorted().map(EnvelopeRules::example).collect(Collectors.joining(", "));
        return error("period.kind", place, period.toString(), possible);
    }

    private static String example(ReportingPeriod.Kind kind) {
        return switch (kind) {
            case MONTH -> "2025-03";
            case QUARTER -> "2025-Q1";
            case YEAR -> "2025";
        };
    }
}
