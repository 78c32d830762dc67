package org.luzhi.domain.filing;

import static org.luzhi.domain.refusal.Problem.error;
import static org.luzhi.domain.refusal.Problem.warning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Pin;
import org.luzhi.domain.standard.Standards;

/**
 * The rules of an energy filing, in one place: the aggregate refuses by them, and the doors ask them first, to tell every
 * problem with its place. Pointers go into the canonical filing, whose lines stand in canonical order.
 */
public final class EnergyUseRules {

    /** The subject's name in a filing id. */
    public static final String SUBJECT = "energy-use";

    /** The longest filing number, in characters. */
    public static final int LONGEST_FILING_NUMBER = 64;

    private static final String CONTENT = "/content/";

    private EnergyUseRules() {}

    /** Every error of what stands around the content: the subject and the filing number. */
    public static List<Problem> checkEnvelope(FilingId filing, String filingNumber) {
        List<Problem> problems = new ArrayList<>();
        if (!filing.subject().equals(SUBJECT)) {
            problems.add(error("subject.unknown", Place.pointer("/subject"), filing.subject(), SUBJECT));
        }
        if (filingNumber.isBlank()) {
            problems.add(error("filing-number.missing", Place.pointer("/filingNumber")));
        } else if (filingNumber.length() > LONGEST_FILING_NUMBER
                || !filingNumber.strip().equals(filingNumber)
                || filingNumber.chars().anyMatch(Character::isISOControl)) {
            problems.add(error(
                    "filing-number.wrong", Place.pointer("/filingNumber"), filingNumber, "" + LONGEST_FILING_NUMBER));
        }
        return problems;
    }

    /** Every error and warning of period and content, received at that moment. */
    public static List<Problem> check(
            EnergyUse content, ReportingPeriod period, Instant receivedAt, Standards standards) {
        List<Problem> problems = new ArrayList<>();
        checkPeriod(problems, period, receivedAt);
        checkLines(problems, content, standards);
        if (content.outputValue() != null && content.outputValue().signum() < 0) {
            problems.add(error(
                    "output-value.negative",
                    Place.pointer(CONTENT + "outputValue"),
                    content.outputValue().toPlainString()));
        }
        if (problems.stream().noneMatch(Problem::isError)) {
            warnOfEditions(problems, content, period, standards);
        }
        return problems;
    }

    private static void checkPeriod(List<Problem> problems, ReportingPeriod period, Instant receivedAt) {
        if (period.kind() != ReportingPeriod.Kind.MONTH) {
            problems.add(error("period.not-month", Place.pointer("/period"), period.toString()));
        }
        if (!period.endedBy(receivedAt)) {
            problems.add(error("period.not-ended", Place.pointer("/period"), period.toString()));
        }
    }

    private static void checkLines(List<Problem> problems, EnergyUse content, Standards standards) {
        LineRules lines = new LineRules(problems, content, standards);
        if (content.consumed().isEmpty()) {
            problems.add(error("consumed.missing", Place.pointer(CONTENT + "consumed")));
        }
        for (int i = 0; i < content.consumed().size(); i++) {
            lines.check(CONTENT + "consumed/" + i, content.consumed().get(i));
        }
        for (int i = 0; i < content.exported().size(); i++) {
            lines.check(CONTENT + "exported/" + i, content.exported().get(i));
        }
        for (int i = 0; i < content.produced().size(); i++) {
            lines.check(CONTENT + "produced/" + i, content.produced().get(i));
        }
    }

    private static void warnOfEditions(
            List<Problem> problems, EnergyUse content, ReportingPeriod period, Standards standards) {
        for (Pin pin : EnergyUsePins.pins(content, period, standards)) {
            Optional<String> doubt = pin.warning();
            doubt.ifPresent(code -> problems.add(warning(
                    code,
                    Place.pointer(EnergyUsePins.firstUse(content, pin.row())),
                    pin.row().code(),
                    period.toString(),
                    pin.row().edition())));
        }
    }
}
