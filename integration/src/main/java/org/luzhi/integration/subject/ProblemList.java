package org.luzhi.integration.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.luzhi.domain.refusal.Problem;

/** Problems as they are found: the first are listed, in the order of the submission, and the rest counted. */
final class ProblemList {

    private static final int WARNINGS_LISTED = 1_000;

    private final List<Found> errors = new ArrayList<>();
    private final List<Found> warnings = new ArrayList<>();
    private final Set<String> care = new LinkedHashSet<>();
    private long more;

    private record Found(long ordinal, Problem problem) {}

    void add(long ordinal, Problem problem) {
        List<Found> list = problem.isError() ? errors : warnings;
        if (list.size() < (problem.isError() ? Reading.LISTED : WARNINGS_LISTED)) {
            list.add(new Found(ordinal, problem));
        } else {
            more++;
        }
    }

    /** Lists it first, whatever has been listed already. */
    void addFirst(Problem error) {
        if (errors.size() >= Reading.LISTED) {
            errors.removeLast();
            more++;
        }
        errors.add(new Found(0, error));
    }

    void care(long ordinal, Problem warning) {
        care.add(warning.code());
        add(ordinal, warning);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    List<Problem> inOrder() {
        return Stream.concat(errors.stream(), warnings.stream())
                .sorted(Comparator.comparingLong(Found::ordinal))
                .map(Found::problem)
                .toList();
    }

    long more() {
        return more;
    }

    List<String> readWithCare() {
        return care.stream().sorted().toList();
    }
}
