package org.luzhi.domain.filing;

import static org.luzhi.domain.refusal.Problem.error;
import static org.luzhi.domain.refusal.Problem.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.accounting.Amounts;
import org.luzhi.domain.accounting.EnergyAccounting;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Pin;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.SubjectRules;

/** The rules of an energy filing. */
public final class EnergyUseRules implements SubjectRules<EnergyUse> {

    /** The subject's name in a filing id. */
    public static final String SUBJECT = "energy-use";

    private static final String CONTENT = "/content/";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Class<EnergyUse> contentType() {
        return EnergyUse.class;
    }

    @Override
    public Set<ReportingPeriod.Kind> periods() {
        return Set.of(ReportingPeriod.Kind.MONTH);
    }

    @Override
    public List<PinnedRow> pins(EnergyUse content, ReportingPeriod period, Standards standards) {
        return EnergyUsePins.of(content, period, standards);
    }

    @Override
    public SortedMap<String, BigDecimal> figures(EnergyUse content, List<PinnedRow> pinned) {
        Amounts amounts = EnergyAccounting.amounts(content, pinned);
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        figures.put("energy.gross", amounts.gross());
        figures.put("energy.net", amounts.net());
        figures.put("energy.net-of-feedstock", amounts.netOfFeedstock());
        figures.put("energy.net-of-non-fossil", amounts.netOfNonFossil());
        if (content.outputValue() != null) {
            figures.put("energy.output-value", content.outputValue());
        }
        return figures;
    }

    @Override
    public List<Problem> check(EnergyUse content, ReportingPeriod period, Standards standards) {
        List<Problem> problems = new ArrayList<>();
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
