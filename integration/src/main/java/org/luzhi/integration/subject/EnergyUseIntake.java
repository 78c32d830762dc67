package org.luzhi.integration.subject;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/** Translates and validates an energy filing line by line, as its decoder finds it. */
final class EnergyUseIntake implements Intake {

    private static final String ENTERPRISE = "enterprise";
    private static final int PLACES_OF_A_LINE = 8;

    private final SubjectDefinition subject;
    private final EnergyUseCheck check;
    private final ProblemList problems = new ProblemList();
    private final Map<String, SectionLines> sections = new LinkedHashMap<>();
    private @Nullable TypedLine envelope;
    private boolean broken;
    private long ordinal;

    EnergyUseIntake(SubjectDefinition subject, ContentRules rules, Instant receivedAt) {
        this.subject = subject;
        this.check = new EnergyUseCheck(subject, rules, receivedAt, problems);
    }

    @Override
    public void envelope(RawLine raw) {
        envelope = TypedLine.read(subject.envelope(), raw, nextOrdinal(), problems);
    }

    @Override
    public void section(SectionDefinition section, Place place) {
        of(section).at(place);
    }

    @Override
    public void line(SectionDefinition section, RawLine raw) {
        TypedLine line = TypedLine.read(section.fields(), raw, nextOrdinal(), problems);
        if (!of(section).took(line)) {
            check.alone(section, line);
        }
    }

    private SectionLines of(SectionDefinition section) {
        return sections.computeIfAbsent(section.name(), name -> new SectionLines(section));
    }

    @Override
    public void error(String code, Place place, String... arguments) {
        problems.add(nextOrdinal(), Problem.error(code, place, arguments));
    }

    @Override
    public void broken(String code, Place place, String... arguments) {
        broken = true;
        error(code, place, arguments);
    }

    @Override
    public void care(String code, Place place, String... arguments) {
        problems.care(nextOrdinal(), Problem.warning(code, place, arguments));
    }

    private long nextOrdinal() {
        ordinal++;
        return ordinal << PLACES_OF_A_LINE;
    }

    /** What has been read, once the decoder is done. */
    Reading reading(boolean annotatable) {
        subject.sections().stream().map(this::of).forEach(this::countLines);
        EnergyUse content = check.whole(envelope, sections, broken);
        FilingDraft draft = problems.hasErrors() || envelope == null ? null : draft(envelope, content);
        return new Reading(claimed(), draft, problems.inOrder(), problems.more(), problems.readWithCare(), annotatable);
    }

    private Reading.@Nullable Claimed claimed() {
        if (envelope == null) {
            return null;
        }
        UnifiedSocialCreditCode code = envelope.get(ENTERPRISE, UnifiedSocialCreditCode.class);
        return code == null ? null : new Reading.Claimed(code, envelope.place(ENTERPRISE));
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

    private FilingDraft draft(TypedLine whole, EnergyUse content) {
        FilingId filing = new FilingId(
                whole.need(ENTERPRISE, UnifiedSocialCreditCode.class),
                subject.name(),
                whole.need("period", ReportingPeriod.class));
        return new FilingDraft(filing, whole.need("filingNumber", String.class), content, check.places());
    }
}
