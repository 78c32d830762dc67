package org.luzhi.domain.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingCommand.AcceptFiling;
import org.luzhi.domain.filing.FilingCommand.ReturnFiling;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingCommand.WithdrawFiling;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.Standards;

/**
 * The life of a filing, without clock, chance or I/O. {@code decide} says what a command makes happen, {@code evolve}
 * what has happened makes of the state.
 */
public sealed interface FilingState {

    /** Before the first event. */
    static FilingState none() {
        return new NotFiled();
    }

    /**
     * What happens when the command is carried out now; no events for a submission that is already known.
     *
     * @param standards the tables whose rows a new version pins
     * @throws RefusedException when the content breaks a rule, or the state does not allow the command
     */
    List<FilingEvent> decide(FilingCommand command, Standards standards);

    /** {@link #decide} for a submission, together with the key it goes by. */
    Submission submit(SubmitFiling file, Standards standards);

    FilingState evolve(FilingEvent event);

    /** The answer to a submission of that key; empty when no version has it. */
    Optional<Filed> filed(String key, boolean known);

    /** No version yet. */
    record NotFiled() implements FilingState {

        @Override
        public List<FilingEvent> decide(FilingCommand command, Standards standards) {
            if (command instanceof SubmitFiling file) {
                return submit(file, standards).events();
            }
            throw new RefusedException(
                    Refusal.unknown("filing.unknown", command.filing().toString()));
        }

        @Override
        public Submission submit(SubmitFiling file, Standards standards) {
            String key = keyOf(file);
            return new Submission(key, List.of(version(file, key, 1, standards)));
        }

        @Override
        public FilingState evolve(FilingEvent event) {
            if (event instanceof VersionFiled filed) {
                return new OnFile(List.of(new Version(filed, 0)), FilingStatus.SUBMITTED, 1);
            }
            throw new IllegalStateException("a filing begins with its first version, not with " + event);
        }

        @Override
        public Optional<Filed> filed(String key, boolean known) {
            return Optional.empty();
        }
    }

    /**
     * At least one version.
     *
     * @param versions in order, the newest last
     * @param events how many events led here; also the sequence of the next one
     */
    record OnFile(List<Version> versions, FilingStatus status, long events) implements FilingState {

        public OnFile {
            versions = List.copyOf(versions);
        }

        @Override
        public List<FilingEvent> decide(FilingCommand command, Standards standards) {
            return switch (command) {
                case SubmitFiling file -> submit(file, standards).events();
                case AcceptFiling accept -> {
                    requireSubmitted(accept.version(), accept.filing());
                    yield List.of(new FilingAccepted(accept.filing(), newest().version(), accept.at()));
                }
                case ReturnFiling back -> {
                    requireSubmitted(back.version(), back.filing());
                    yield List.of(new FilingReturned(
                            back.filing(), newest().version(), back.reason(), back.comments(), back.at()));
                }
                case WithdrawFiling withdraw -> {
                    refuseWithdrawn(withdraw.filing());
                    yield List.of(new FilingWithdrawn(
                            withdraw.filing(), newest().version(), withdraw.reason(), withdraw.at()));
                }
            };
        }

        @Override
        public Submission submit(SubmitFiling file, Standards standards) {
            String key = keyOf(file);
            if (filed(key, true).isPresent()) {
                return new Submission(key, List.of());
            }
            refuseWithdrawn(file.filing());
            return new Submission(key, List.of(version(file, key, newest().version() + 1, standards)));
        }

        private void refuseWithdrawn(FilingId filing) {
            if (status == FilingStatus.WITHDRAWN) {
                throw new RefusedException(Refusal.wrongState("filing.withdrawn", filing.toString()));
            }
        }

        /** A verdict is about the version that was looked at. */
        private void requireSubmitted(@Nullable Integer version, FilingId filing) {
            refuseWithdrawn(filing);
            if (status != FilingStatus.SUBMITTED) {
                throw new RefusedException(
                        Refusal.wrongState("filing.not-submitted", filing.toString(), status.code()));
            }
            if (version != null && version != newest().version()) {
                throw new RefusedException(Refusal.wrongState(
                        "filing.version-other",
                        filing.toString(),
                        version.toString(),
                        String.valueOf(newest().version())));
            }
        }

        @Override
        public FilingState evolve(FilingEvent event) {
            return switch (event) {
                case VersionFiled filed ->
                    new OnFile(
                            Stream.concat(versions.stream(), Stream.of(new Version(filed, events)))
                                    .toList(),
                            FilingStatus.SUBMITTED,
                            events + 1);
                case FilingAccepted accepted -> became(FilingStatus.ACCEPTED);
                case FilingReturned returned -> became(FilingStatus.RETURNED);
                case FilingWithdrawn withdrawn -> became(FilingStatus.WITHDRAWN);
            };
        }

        private OnFile became(FilingStatus next) {
            return new OnFile(versions, next, events + 1);
        }

        @Override
        public Optional<Filed> filed(String key, boolean known) {
            return versions.stream()
                    .filter(version -> version.event().key().equals(key))
                    .findFirst()
                    .map(version -> new Filed(
                            version.event(),
                            version.sequence(),
                            known,
                            newest().version(),
                            versions.getFirst().event().late(),
                            status));
        }

        private VersionFiled newest() {
            return versions.getLast().event();
        }
    }

    private static VersionFiled version(SubmitFiling file, String key, int number, Standards standards) {
        return subject(file.filing()).version(file, key, number, standards);
    }

    private static FiledSubject<?> subject(FilingId filing) {
        return FiledSubjects.find(filing.subject())
                .orElseThrow(() -> new RefusedException(Refusal.invalid(List.of(Problem.error(
                        "subject.unknown", Place.pointer("/subject"), filing.subject(), FiledSubjects.names())))));
    }

    private static String keyOf(SubmitFiling file) {
        return ContentKey.of(file.filing(), file.filingNumber(), file.content());
    }

    /** @param events none when the key is known */
    record Submission(String key, List<FilingEvent> events) {}

    /** @param sequence of the version's event within the aggregate */
    record Version(VersionFiled event, long sequence) {}
}
