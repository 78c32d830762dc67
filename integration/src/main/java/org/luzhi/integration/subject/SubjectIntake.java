package org.luzhi.integration.subject;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/** Translates and validates a filing of a known subject line by line, as its decoder finds it. */
final class SubjectIntake {

    private final SubjectDefinition subject;
    private final SubjectCheck<?> check;
    private final ProblemList problems;
    private final Map<String, SectionLines> sections = new LinkedHashMap<>();
    private @Nullable TypedLine envelope;

    SubjectIntake(SubjectDefinition subject, SubjectCheck<?> check, ProblemList problems) {
        this.subject = subject;
        this.check = check;
        this.problems = problems;
    }

    SubjectDefinition subject() {
        return subject;
    }

    void envelope(RawLine raw, long ordinal) {
        envelope = TypedLine.read(subject.envelope(), raw, ordinal, problems);
    }

    void section(SectionDefinition section, Place place) {
        of(section).at(place);
    }

    void line(SectionDefinition section, RawLine raw, long ordinal) {
        TypedLine line = TypedLine.read(section.fields(), raw, ordinal, problems);
        if (!of(section).took(line)) {
            check.alone(envelope, section, line);
        }
    }

    private SectionLines of(SectionDefinition section) {
        return sections.computeIfAbsent(section.name(), name -> new SectionLines(section));
    }

    /**
     * Checks what has been read, once the decoder is done.
     *
     * @param broken whether the form hides content
     * @return null when it cannot be filed
     */
    @Nullable
    FilingDraft draft(boolean broken) {
        subject.sections().stream().map(this::of).forEach(this::countLines);
        SubjectCheck.Checked checked = check.whole(envelope, sections, broken).orElse(null);
        return problems.hasErrors() || envelope == null || checked == null ? null : draft(envelope, checked);
    }

    private static ReportingPeriod period(TypedLine whole) {
        return whole.need(Envelope.PERIOD, ReportingPeriod.class);
    }

    private FilingDraft draft(TypedLine whole, SubjectCheck.Checked checked) {
        UnifiedSocialCreditCode enterprise = whole.need(Envelope.ENTERPRISE, UnifiedSocialCreditCode.class);
        return new FilingDraft(
                new FilingId(enterprise, subject.name(), period(whole)),
                whole.need(Envelope.FILING_NUMBER, String.class),
                checked.content(),
                checked.places());
    }

    Reading.@Nullable Claimed claimed() {
        if (envelope == null) {
            return null;
        }
        UnifiedSocialCreditCode code = envelope.get(Envelope.ENTERPRISE, UnifiedSocialCreditCode.class);
        return code == null ? null : new Reading.Claimed(code, envelope.place(Envelope.ENTERPRISE));
    }

    /** Whether there is something to mark, and not too much of it. */
    boolean isAnnotatable() {
        boolean hasContent = envelope != null || !sections.isEmpty();
        return hasContent && sections.values().stream().noneMatch(SectionLines::isTooLong);
    }

    private void countLines(SectionLines section) {
        if (section.isTooLong()) {
            String most = String.valueOf(SubjectDefinition.MOST_LINES);
            String count = String.valueOf(section.count());
            problems.addFirst(Problem.error(
                    "lines.too-many", section.place(), section.definition().name(), most, count));
        }
    }
}
