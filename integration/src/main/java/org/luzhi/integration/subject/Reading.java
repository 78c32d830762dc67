package org.luzhi.integration.subject;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/**
 * What was read from a submission.
 *
 * @param subject by which it was read; null when that could not be told
 * @param claimed whom the filing is for, as far as that could be read
 * @param draft complete; present exactly when there is no error
 * @param problems all errors and warnings in the order of the submission, the first {@value #LISTED} of them
 * @param moreProblems how many more there were
 * @param readWithCare distinct codes of what was odd about the form but could be read, e.g. {@code cell.formula}; each
 *     also stands among the problems as a warning
 * @param annotatable whether the same workbook can be given back with its cells marked
 */
public record Reading(
        @Nullable SubjectDefinition subject,
        @Nullable Claimed claimed,
        @Nullable FilingDraft draft,
        List<Problem> problems,
        long moreProblems,
        List<String> readWithCare,
        boolean annotatable) {

    /** How many problems are listed; further ones are counted. */
    public static final int LISTED = 10_000;

    /** The enterprise that a filing names, and where it does. */
    public record Claimed(UnifiedSocialCreditCode enterprise, Place place) {}

    public Reading {
        // Whatever a decoder forgets to say: what cannot be filed has an error, and the sender is told one.
        problems = draft != null || problems.stream().anyMatch(Problem::isError)
                ? List.copyOf(problems)
                : Stream.concat(Stream.of(Problem.error("file.no-filing", Place.WHOLE)), problems.stream())
                        .toList();
        readWithCare = List.copyOf(readWithCare);
    }
}
