package org.luzhi.domain.filing;

import static org.luzhi.domain.refusal.Problem.error;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
            problems.add(error(wrongKind(kinds), place, period.toString()));
        }
        if (!period.endedBy(receivedAt)) {
            problems.add(error("period.not-ended", place, period.toString()));
        }
        return problems;
    }

    /** One code for each choice of periods that a subject leaves. */
    private static String wrongKind(Set<ReportingPeriod.Kind> kinds) {
        if (kinds.size() > 1) {
            return "period.not-month-or-year";
        }
        return switch (kinds.iterator().next()) {
            case MONTH -> "period.not-month";
            case QUARTER -> "period.not-quarter";
            case YEAR -> "period.not-year";
        };
    }
}
