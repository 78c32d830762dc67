package org.luzhi.projections.verifier;

import java.util.List;

/** What a verification came to, for machines. */
public record Report(List<Checked> checks, String result) {

    static final String MATCH = "MATCH";
    static final String MISMATCH = "MISMATCH";

    /** One check. @param count of all findings, of which the first hundred are listed */
    public record Checked(String check, long count, List<Finding> findings, String note, boolean passed) {}

    static Report of(List<Check> checks) {
        return new Report(
                checks.stream()
                        .map(check -> new Checked(
                                check.name(), check.count(), check.findings(), check.note(), check.passed()))
                        .toList(),
                matches(checks) ? MATCH : MISMATCH);
    }

    static boolean matches(List<Check> checks) {
        return !checks.isEmpty() && checks.stream().allMatch(Check::passed);
    }
}
