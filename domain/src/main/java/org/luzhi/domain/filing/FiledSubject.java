package org.luzhi.domain.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Content;
import org.luzhi.domain.subject.SubjectRules;

/**
 * A subject as filings know it: its rules, and the event that records a version.
 *
 * @param event class of the versions' event
 * @param record makes the event
 */
public record FiledSubject<C extends Content>(
        SubjectRules<C> rules, Class<? extends VersionFiled> event, Recording<C> record) {

    /** The constructor of an event that records a version. */
    @FunctionalInterface
    public interface Recording<C extends Content> {
        VersionFiled version(
                FilingId filing,
                int version,
                String filingNumber,
                C content,
                String key,
                String digest,
                String evidence,
                List<PinnedRow> pinned,
                List<RecordedWarning> warnings,
                boolean flagged,
                @Nullable LocalDate due,
                Instant receivedAt);
    }

    public String name() {
        return rules.subject();
    }

    /** Every error and warning of a submission: filing number, period, content. */
    public List<Problem> check(
            FilingId filing, String filingNumber, Content content, Instant receivedAt, Standards standards) {
        List<Problem> problems = new ArrayList<>(EnvelopeRules.check(filingNumber));
        problems.addAll(rules.checkOf(filing.enterprise(), own(content)));
        problems.addAll(check(content, filing.period(), receivedAt, standards));
        return problems;
    }

    /** Every error and warning of period and content, received at that moment. */
    public List<Problem> check(Content content, ReportingPeriod period, Instant receivedAt, Standards standards) {
        List<Problem> problems = new ArrayList<>(EnvelopeRules.check(period, rules.periods(), receivedAt));
        problems.addAll(rules.check(own(content), period, standards));
        return problems;
    }

    /**
     * What the version amounts to, by figure.
     *
     * @throws ClassCastException when it is another subject's
     */
    public SortedMap<String, BigDecimal> figures(VersionFiled version) {
        return rules.figures(own(version.content()), version.pinned());
    }

    /**
     * The event of a submission that keeps the rules.
     *
     * @throws RefusedException with every error, when it breaks one
     */
    VersionFiled version(SubmitFiling file, String key, int version, Standards standards) {
        FilingId filing = file.filing();
        C content = own(file.content());
        List<Problem> problems = check(filing, file.filingNumber(), content, file.receivedAt(), standards);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new RefusedException(Refusal.invalid(problems));
        }
        Optional<LocalDate> due = standards.due(filing.subject(), filing.period());
        return record.version(
                filing,
                version,
                file.filingNumber(),
                content,
                key,
                ContentKey.digest(content),
                file.evidence(),
                rules.pins(content, filing.period(), standards),
                Stream.concat(problems.stream().map(RecordedWarning::of), file.doubts().stream())
                        .toList(),
                file.flagged(),
                due.orElse(null),
                file.receivedAt());
    }

    /** The same version, holding those rows in place of equal ones of its own. */
    public VersionFiled withRows(VersionFiled version, List<PinnedRow> rows) {
        return record.version(
                version.filing(),
                version.version(),
                version.filingNumber(),
                own(version.content()),
                version.key(),
                version.digest(),
                version.evidence(),
                rows,
                version.warnings(),
                version.flagged(),
                version.due(),
                version.receivedAt());
    }

    private C own(Content content) {
        return rules.contentType().cast(content);
    }
}
