package org.luzhi.domain.replay;

import java.util.ArrayList;
import java.util.List;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;

/** What a scope must say. */
final class ScopeRules {

    private ScopeRules() {}

    /** @throws RefusedException with every problem of the scope, pointing into the request's body */
    static void refuseWrong(ReplayScope scope) {
        List<Problem> problems = new ArrayList<>();
        if (scope.projections().isEmpty()) {
            problems.add(Problem.error("replay.projection", Place.pointer("/projection"), "", names()));
        }
        if (scope.until() != null && (scope.until() < 0 || scope.untilMoment() != null)) {
            problems.add(Problem.error("replay.until", Place.pointer("/until"), String.valueOf(scope.until())));
        }
        Methodologies known = Methodologies.builtIn();
        String methodology = scope.methodology();
        if (methodology != null && known.byId(methodology).isEmpty()) {
            problems.add(Problem.error(
                    "parameter.methodology",
                    Place.pointer("/methodology"),
                    methodology,
                    String.join(", ", known.all().keySet())));
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(Refusal.invalid(problems));
        }
    }

    private static String names() {
        List<String> names = new ArrayList<>();
        for (Projection projection : Projection.values()) {
            names.add(projection.code());
        }
        return String.join(", ", names);
    }
}
