package org.luzhi.domain.subject;

import java.util.List;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Standards;

/** Problems as tests compare them: severity, code and pointer. */
public final class Told {

    private Told() {}

    public static <C extends Content> List<String> of(SubjectRules<C> rules, C content, ReportingPeriod period) {
        return of(rules.check(content, period, Standards.builtIn()));
    }

    public static List<String> of(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.place().pointer())
                .toList();
    }
}
