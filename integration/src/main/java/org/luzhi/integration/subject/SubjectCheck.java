package org.luzhi.integration.subject;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.subject.Content;

/**
 * Puts the domain's rules to what has been read, and what they say back to its place in the submission. What a rule says
 * only because something could not be read (an echo) is dropped: the reading has already said it.
 */
final class SubjectCheck<C extends Content> {

    private final FilableSubject<C> subject;
    private final Instant receivedAt;
    private final ProblemList problems;
    private final Set<String> ofReferences;
    private final ReportingPeriod lastPeriod;

    SubjectCheck(FilableSubject<C> subject, Instant receivedAt, ProblemList problems) {
        this.subject = subject;
        this.receivedAt = receivedAt;
        this.problems = problems;
        this.lastPeriod = lastPeriod(subject.periods(), receivedAt);
        this.ofReferences = subject.definition().references().stream()
                .map(FieldDefinition.Reference::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Checks a line by itself: one of too many, read only so that its errors are told.
     *
     * @param envelope as far as it is known by then
     */
    void alone(@Nullable TypedLine envelope, SectionDefinition section, TypedLine line) {
        made(null, Map.of(section.name(), List.of(line))).ifPresent(made -> {
            List<Problem> said = subject.check(enterprise(envelope), made.content(), lastPeriod).stream()
                    .filter(problem -> isOfLine(problem) && !ofReferences.contains(problem.code()))
                    .filter(problem -> !made.isEcho(problem))
                    .toList();
            if (!said.isEmpty()) {
                PlaceMap places = made.places(subject.definition(), null, Map.of());
                said.forEach(problem -> problems.add(made.ordinal(problem), places.placed(problem)));
            }
        });
    }

    /**
     * Checks the content as one, and answers it with its places.
     *
     * @param broken whether the form hides content
     */
    Optional<Checked> whole(@Nullable TypedLine envelope, Map<String, SectionLines> sections, boolean broken) {
        ReportingPeriod filed = envelope == null ? null : filed(envelope);
        Map<String, List<TypedLine>> lines = new HashMap<>();
        sections.forEach((name, section) -> lines.put(name, section.lines()));
        return made(envelope, lines).map(made -> {
            PlaceMap places = made.places(subject.definition(), envelope == null ? null : envelope.raw(), sections);
            Heard heard = new Heard(subject.definition(), made, envelope, sections, broken);
            subject.check(enterprise(envelope), made.content(), filed == null ? lastPeriod : filed).stream()
                    .filter(problem -> isOfLine(problem) ? heard.ofLine(problem) : heard.ofWhole(problem))
                    .filter(problem -> !made.isEcho(problem))
                    .forEach(problem -> problems.add(made.ordinal(problem), places.placed(problem)));
            return new Checked(made.content(), places);
        });
    }

    /** A content that has been checked. */
    record Checked(Content content, PlaceMap places) {}

    private Optional<MadeContent<C>> made(@Nullable TypedLine envelope, Map<String, List<TypedLine>> sections) {
        return MadeContent.of(subject.shape(), envelope, sections);
    }

    /** The period of the filing, which must have ended; null when it could not be read. */
    private @Nullable ReportingPeriod filed(TypedLine envelope) {
        ReportingPeriod period = envelope.get(Envelope.PERIOD, ReportingPeriod.class);
        if (period != null && !period.endedBy(receivedAt)) {
            problems.add(0, Problem.error("period.not-ended", envelope.place(Envelope.PERIOD), period.toString()));
        }
        return period;
    }

    private static @Nullable UnifiedSocialCreditCode enterprise(@Nullable TypedLine envelope) {
        return envelope == null ? null : envelope.get(Envelope.ENTERPRISE, UnifiedSocialCreditCode.class);
    }

    private static boolean isOfLine(Problem problem) {
        return LinePointer.parse(problem.place().pointer()).isPresent();
    }

    /** The last period that has ended: what is checked by when the filing does not say of when it is. */
    private static ReportingPeriod lastPeriod(Set<ReportingPeriod.Kind> kinds, Instant receivedAt) {
        ReportingPeriod.Kind kind = kinds.stream().sorted().findFirst().orElseThrow();
        YearMonth now = YearMonth.from(receivedAt.atZone(ReportingPeriod.ZONE));
        return new ReportingPeriod(now.minusMonths(kind.months()), ReportingPeriod.Kind.MONTH).within(kind);
    }

    /** Which of the rules' words count, given what could not be read. */
    private static final class Heard {
        private final @Nullable TypedLine envelope;
        private final Map<String, SectionLines> sections;
        private final boolean broken;
        private final boolean complete;
        private final Set<String> unsure;

        Heard(
                SubjectDefinition subject,
                MadeContent<?> made,
                @Nullable TypedLine envelope,
                Map<String, SectionLines> sections,
                boolean broken) {
            this.envelope = envelope;
            this.sections = sections;
            this.broken = broken;
            this.complete = !broken
                    && envelope != null
                    && !envelope.hasUnread(SubjectDefinition.CONTENT)
                    && sections.values().stream().allMatch(SectionLines::isRead);
            this.unsure = subject.references().stream()
                    .filter(reference -> broken || !made.hasAll(reference.section()) || !isKnown(reference))
                    .map(FieldDefinition.Reference::code)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private boolean isKnown(FieldDefinition.Reference reference) {
            SectionLines section = sections.get(reference.section());
            String field = reference.field();
            if (section == null) {
                return true;
            }
            return field == null
                    ? section.isRead()
                    : !section.isTooLong() && section.lines().stream().noneMatch(line -> line.isUnread(field));
        }

        boolean ofLine(Problem problem) {
            return !unsure.contains(problem.code());
        }

        /** What is said of the whole counts when the whole was read; that a section is missing, whenever it is. */
        boolean ofWhole(Problem problem) {
            Place place = problem.place();
            return sections.values().stream()
                    .filter(section -> section.definition().pointer().equals(place.pointer()) && section.count() == 0)
                    .findFirst()
                    .map(missing -> !broken && envelope != null)
                    .orElse(complete);
        }
    }
}
