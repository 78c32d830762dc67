package org.luzhi.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.Examples;
import org.luzhi.domain.filing.FilingCommand.AcceptFiling;
import org.luzhi.domain.filing.FilingCommand.ReturnFiling;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingCommand.WithdrawFiling;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.Standards;

class FilingStateTest {

    private static final Standards STANDARDS = Standards.builtIn();
    private static final Instant AT = Examples.EIGHTH_OF_APRIL;

    private static FilingState after(FilingCommand... commands) {
        FilingState state = FilingState.none();
        for (FilingCommand command : commands) {
            for (FilingEvent event : state.decide(command, STANDARDS)) {
                state = state.evolve(event);
            }
        }
        return state;
    }

    private static EnergyUseFiled file(FilingState state, SubmitFiling command) {
        return (EnergyUseFiled) state.decide(command, STANDARDS).getFirst();
    }

    private static SubmitFiling coal(String number, String tonnes) {
        return Examples.file(
                number,
                new EnergyUse(List.of(Examples.consumed("raw_coal", tonnes, Unit.T)), List.of(), List.of(), null));
    }

    private static SubmitFiling receivedAt(Instant moment) {
        SubmitFiling file = coal("MY-1", "10");
        return new SubmitFiling(
                file.filing(), "MY-1", file.content(), file.evidence(), file.doubts(), file.flagged(), moment);
    }

    @Test
    void aVersionPinsWhatItUsedAndNamesItsDueDay() {
        EnergyUseFiled filed = file(FilingState.none(), Examples.file("MY-1", Examples.e1()));

        assertThat(filed.pinned())
                .extracting(row -> row.table() + " " + row.code() + " " + row.edition())
                .containsExactly(
                        "fuels coke GB/T 2589-2020",
                        "fuels diesel GB/T 2589-2020",
                        "fuels electricity GB/T 2589-2020",
                        "fuels heat GB/T 2589-2020",
                        "fuels natural_gas GB/T 2589-2020",
                        "fuels raw_coal GB/T 2589-2020",
                        "benchmarks methanol_bituminous GB 29436-2023");
        assertThat(filed.pinned().getLast().values())
                .containsEntry("level1", new BigDecimal("1380"))
                .containsEntry("level2", new BigDecimal("1400"))
                .containsEntry("level3", new BigDecimal("1800"));
        assertThat(filed.due()).isEqualTo(LocalDate.of(2025, 4, 8));
        assertThat(filed.warnings()).isEmpty();
        assertThat(filed.version()).isEqualTo(1);
    }

    /** The 8th of April ends at 24:00 in Shanghai, which is 16:00 in Greenwich. */
    @Test
    void twentyFourHundredIsInTimeAndAMillisecondLaterIsLate() {
        assertThat(file(FilingState.none(), receivedAt(Instant.parse("2025-04-08T16:00:00.000Z")))
                        .late())
                .isFalse();
        assertThat(file(FilingState.none(), receivedAt(Instant.parse("2025-04-08T16:00:00.001Z")))
                        .late())
                .isTrue();
    }

    @Test
    void aLateCorrectionDoesNotMakeAFilingLateAndATimelyOneDoesNotMendIt() {
        Instant inTime = Instant.parse("2025-04-08T15:00:00Z");
        Instant tooLate = Instant.parse("2025-04-09T15:00:00Z");

        FilingState first = after(receivedAt(inTime));
        EnergyUseFiled correction = file(first, coalAt("20", tooLate));
        assertThat(first.evolve(correction)
                        .filed(correction.key(), false)
                        .orElseThrow()
                        .late())
                .isFalse();

        FilingState late = after(receivedAt(tooLate));
        EnergyUseFiled second = file(late, coalAt("20", tooLate));
        assertThat(late.evolve(second).filed(second.key(), false).orElseThrow().late())
                .isTrue();
    }

    private static SubmitFiling coalAt(String tonnes, Instant moment) {
        SubmitFiling file = coal("MY-1", tonnes);
        return new SubmitFiling(
                file.filing(), "MY-1", file.content(), file.evidence(), file.doubts(), file.flagged(), moment);
    }

    @Test
    void aKnownContentIsNoEventInAnyStateNotEvenWithdrawn() {
        SubmitFiling first = coal("MY-1", "10");
        AcceptFiling accept = new AcceptFiling(Examples.MARCH, null, AT);
        ReturnFiling back = new ReturnFiling(Examples.MARCH, null, "核对", List.of(), AT);
        WithdrawFiling withdraw = new WithdrawFiling(Examples.MARCH, "误报", AT);
        SubmitFiling second = coal("MY-2", "11");

        for (FilingState state : List.of(
                after(first),
                after(first, accept),
                after(first, back),
                after(first, withdraw),
                after(first, accept, second))) {
            assertThat(state.decide(first, STANDARDS)).isEmpty();
        }
    }

    @Test
    void aVerdictIsAboutTheVersionThatWasLookedAt() {
        FilingState state = after(coal("MY-1", "10"), coal("MY-1", "11"));
        AcceptFiling first = new AcceptFiling(Examples.MARCH, 1, AT);
        ReturnFiling back = new ReturnFiling(Examples.MARCH, 1, "核对", List.of(), AT);

        for (FilingCommand stale : List.of(first, back)) {
            assertThatThrownBy(() -> state.decide(stale, STANDARDS)).hasMessageContaining("filing.version-other");
        }
        assertThat(state.decide(new AcceptFiling(Examples.MARCH, 2, AT), STANDARDS))
                .containsExactly(new FilingAccepted(Examples.MARCH, 2, AT));
    }

    @Test
    void oldValuesUnderANewNumberAreANewVersion() {
        FilingState state = after(coal("MY-1", "10"), coal("MY-1", "11"));

        assertThat(file(state, coal("MY-2", "10")).version()).isEqualTo(3);
    }

    @Test
    void aKnownButOlderVersionIsAnsweredAsNotCurrent() {
        FilingState state = after(coal("MY-1", "10"), coal("MY-1", "11"));
        SubmitFiling first = coal("MY-1", "10");
        String key = ContentKey.of(first.filing(), first.filingNumber(), first.content());

        Filed filed = state.filed(key, true).orElseThrow();

        assertThat(filed.current()).isFalse();
        assertThat(filed.event().version()).isEqualTo(1);
    }

    @Test
    void doubtsOfTheDoorAreRecordedAfterItsOwnWarnings() {
        SubmitFiling file = Examples.file(
                "MY-1",
                new EnergyUse(
                        List.of(new EnergyUse.Consumed(
                                "raw_coal",
                                BigDecimal.TEN,
                                Unit.T,
                                new BigDecimal("2"),
                                EnergyUse.Purpose.FUEL,
                                null,
                                null)),
                        List.of(),
                        List.of(),
                        null));
        RecordedWarning doubt = new RecordedWarning("quantity.jump", "/content/consumed/0/quantity", List.of());
        SubmitFiling doubted = new SubmitFiling(
                file.filing(), "MY-1", file.content(), file.evidence(), List.of(doubt), true, file.receivedAt());

        EnergyUseFiled filed = file(FilingState.none(), doubted);

        assertThat(filed.warnings())
                .extracting(RecordedWarning::code)
                .containsExactly("energy.measured-implausible", "quantity.jump");
        assertThat(filed.flagged()).isTrue();
    }

    @Test
    void badContentIsRefusedWithAllItsProblems() {
        SubmitFiling bad = Examples.file("", new EnergyUse(List.of(), List.of(), List.of(), null));

        assertThatThrownBy(() -> FilingState.none().decide(bad, STANDARDS))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refused.refusal().problems())
                            .extracting("code")
                            .containsExactly("filing-number.missing", "consumed.missing");
                });
    }

    /** Whatever is asked, in whatever order: versions are dense from 1, and folding the events again gives the state. */
    @Test
    void anyLifeKeepsItsVersionsDenseAndFoldsToItsState() {
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<FilingEvent> history = new ArrayList<>();
            FilingState state = FilingState.none();
            for (int step = 0; step < 20; step++) {
                for (FilingEvent event : decideOrNothing(state, anyCommand(random))) {
                    history.add(event);
                    state = state.evolve(event);
                }
            }
            assertThat(history.stream().reduce(FilingState.none(), FilingState::evolve, (a, b) -> b))
                    .as("seed " + seed)
                    .isEqualTo(state);
            List<EnergyUseFiled> versions = history.stream()
                    .filter(EnergyUseFiled.class::isInstance)
                    .map(EnergyUseFiled.class::cast)
                    .toList();
            for (int i = 0; i < versions.size(); i++) {
                assertThat(versions.get(i).version()).as("seed " + seed).isEqualTo(i + 1);
                assertThat(state.filed(versions.get(i).key(), true)
                                .orElseThrow()
                                .sequence())
                        .as("seed " + seed)
                        .isEqualTo(history.indexOf(versions.get(i)));
            }
        }
    }

    private static List<FilingEvent> decideOrNothing(FilingState state, FilingCommand command) {
        try {
            return state.decide(command, STANDARDS);
        } catch (RefusedException refused) {
            return List.of(); // a refusal is one of the lives to try
        }
    }

    private static FilingCommand anyCommand(SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> new AcceptFiling(Examples.MARCH, null, AT);
            case 2, 3 -> new ReturnFiling(Examples.MARCH, null, "核对", List.of(), AT);
            case 4 -> new WithdrawFiling(Examples.MARCH, "误报", AT);
            default -> coal("MY-" + random.nextInt(3), String.valueOf(random.nextInt(5)));
        };
    }
}
