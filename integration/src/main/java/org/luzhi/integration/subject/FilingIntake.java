package org.luzhi.integration.subject;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.subject.Content;

/** Takes a filing of any subject: what is odd about its form at once, its content as soon as it is known what it is of. */
final class FilingIntake implements Intake {

    private static final int PLACES_OF_A_LINE = 8;

    private final List<FilableSubject<?>> subjects;
    private final Instant receivedAt;
    private final ProblemList problems = new ProblemList();
    private @Nullable SubjectIntake of;
    private boolean broken;
    private long ordinal;

    FilingIntake(List<FilableSubject<?>> subjects, Instant receivedAt) {
        this.subjects = subjects;
        this.receivedAt = receivedAt;
    }

    @Override
    public Optional<SubjectDefinition> subject(
            @Nullable String named, Place place, ToIntFunction<SubjectDefinition> fit) {
        Optional<FilableSubject<?>> subject = subjects.stream()
                .filter(each -> each.definition().name().equals(named))
                .findFirst()
                .or(() -> fitting(fit, named == null || subjects.size() == 1));
        if (subject.isEmpty()) {
            broken("subject.unknown", place, Shown.of(Objects.requireNonNull(named)), names());
        }
        subject.ifPresent(each -> of = intake(each));
        return subject.map(FilableSubject::definition);
    }

    /** The one that fits best, the first of several. */
    private Optional<FilableSubject<?>> fitting(ToIntFunction<SubjectDefinition> fit, boolean evenWithoutAny) {
        return subjects.stream()
                .filter(each -> evenWithoutAny || fit.applyAsInt(each.definition()) > 0)
                .reduce((one, other) ->
                        fit.applyAsInt(other.definition()) > fit.applyAsInt(one.definition()) ? other : one);
    }

    private <C extends Content> SubjectIntake intake(FilableSubject<C> subject) {
        return new SubjectIntake(subject.definition(), new SubjectCheck<>(subject, receivedAt, problems), problems);
    }

    private String names() {
        return String.join(
                ", ", subjects.stream().map(each -> each.definition().name()).toList());
    }

    @Override
    public void envelope(RawLine envelope) {
        known().envelope(envelope, nextOrdinal());
    }

    @Override
    public void section(SectionDefinition section, Place place) {
        known().section(section, place);
    }

    @Override
    public void line(SectionDefinition section, RawLine line) {
        known().line(section, line, nextOrdinal());
    }

    private SubjectIntake known() {
        return Objects.requireNonNull(of, "the subject comes first");
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
    Reading reading(boolean workbook) {
        FilingDraft draft = of == null ? null : of.draft(broken);
        return new Reading(
                of == null ? null : of.subject(),
                of == null ? null : of.claimed(),
                draft,
                problems.inOrder(),
                problems.more(),
                problems.readWithCare(),
                workbook && of != null && of.isAnnotatable());
    }
}
