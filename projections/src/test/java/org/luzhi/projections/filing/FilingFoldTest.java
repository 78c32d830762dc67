package org.luzhi.projections.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.fold.MemoryHistory.BEGIN;
import static org.luzhi.projections.fold.MemoryHistory.CODEC;
import static org.luzhi.projections.fold.MemoryHistory.coal;
import static org.luzhi.projections.fold.MemoryHistory.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.filing.FieldComment;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.receipt.EnergyFigures;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldJson;
import org.luzhi.projections.fold.MemoryHistory;

/** A filing that is late, returned, corrected, accepted, corrected again and withdrawn. */
class FilingFoldTest {

    private static final LocalDate DUE = LocalDate.of(2025, 2, 4); // the history begins on the 5th

    private final MemoryHistory history = new MemoryHistory()
            .filed(filing(1, 1), 1, coal("100"), DUE)
            .add(new FilingReturned(
                    filing(1, 1), 1, "too little", List.of(new FieldComment("/content/consumed/0", "look")), BEGIN))
            .filed(filing(1, 1), 2, coal("200"), DUE.plusYears(1))
            .add(new FilingAccepted(filing(1, 1), 2, BEGIN))
            .filed(filing(1, 1), 3, coal("300"), DUE.plusYears(1));

    @Test
    void keepsEveryVersionAndWhichOneCounts() {
        FilingStanding standing = standing();

        assertThat(standing.versions())
                .extracting(FilingStanding.Version::status)
                .containsExactly(FilingStatus.RETURNED, FilingStatus.ACCEPTED, FilingStatus.SUBMITTED);
        assertThat(standing.item().version()).isEqualTo(3);
        assertThat(standing.item().countedVersion()).isEqualTo(2);
        assertThat(standing.item().provisional()).isFalse();
    }

    @Test
    void isLateByItsFirstVersionOnly() {
        assertThat(standing().item().late()).isTrue();
        assertThat(standing().item().due()).isEqualTo(DUE);
    }

    @Test
    void aWithdrawnFilingCountsNothing() {
        history.add(new FilingWithdrawn(filing(1, 1), 3, "closed", BEGIN));

        assertThat(standing().item().status()).isEqualTo(FilingStatus.WITHDRAWN);
        assertThat(standing().item().countedVersion()).isNull();
    }

    @Test
    void readsAVersionAndItsJudgementFromTheirEvents() {
        FilingVersion returned =
                new FilingReader(history, CODEC).read(standing().versions().getFirst());

        assertThat(returned.filingNumber()).isEqualTo("N-1");
        assertThat(returned.content()).isEqualTo(coal("100"));
        assertThat(returned.accounted().energy())
                .extracting(EnergyFigures::gross)
                .asString()
                .isEqualTo("71.43");
        assertThat(returned.reason()).isEqualTo("too little");
        assertThat(returned.comments()).hasSize(1);
        assertThat(returned.actor()).isEqualTo("tester");
    }

    @Test
    void itsStateGoesThroughItsBytes() {
        Fold<FilingStanding> fold = new FilingFold();
        FoldJson<FilingStanding> json = new FoldJson<>(fold);
        String written = json.write(standing());

        assertThat(json.read(written)).isEqualTo(standing());
        assertThat(json.write(json.read(written))).isEqualTo(written);
    }

    private FilingStanding standing() {
        return Objects.requireNonNull(
                history.fold(new FilingFold()).get(filing(1, 1).toString()));
    }
}
