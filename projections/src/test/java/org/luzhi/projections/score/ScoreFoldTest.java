package org.luzhi.projections.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.fold.MemoryHistory.BEGIN;
import static org.luzhi.projections.fold.MemoryHistory.coke;
import static org.luzhi.projections.fold.MemoryHistory.enterprise;
import static org.luzhi.projections.fold.MemoryHistory.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.methodology.Addend;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.domain.methodology.Scoring;
import org.luzhi.projections.fold.MemoryHistory;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.score.ScoreQuery.RankEnterprises;

/**
 * Limits 80 | 90 | 120 kgce/t. 100 t of coal (71 430 kgce) for 714.3 t of coke are 100 kgce/t: half-way, score 50. The same
 * coal for 595.25 t are 120: score 0.
 */
class ScoreFoldTest {

    private final MemoryHistory history = new MemoryHistory()
            .filed(filing(1, 1), 1, coke("100", "714.3"))
            .add(new FilingAccepted(filing(1, 1), 1, BEGIN))
            .filed(filing(2, 1), 1, coke("100", "595.25"));

    @Test
    void anEnterprisesAddendNamesItsEvent() {
        ScoreCard card = score(states(1));

        assertThat(card.score()).isEqualByComparingTo("50");
        assertThat(card.provisional()).isFalse();
        assertThat(card.addends())
                .extracting(Addend::position, Addend::eventId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0L, "event-0"));
    }

    /** 142 860 kgce over 1 309.55 t is 109.0909…: (120 − 109.0909…) / 40 · 100 = 27.2727…, not the mean 25. */
    @Test
    void aClusterSumsBeforeItDivides() {
        ScoreCard card = score(history.fold(new ScoreFold()).values());

        assertThat(card.score()).isBetween(new BigDecimal("27.272727272725"), new BigDecimal("27.272727272727"));
        assertThat(card.provisional()).as("one filing isn't accepted").isTrue();
        assertThat(card.addends().stream().map(Addend::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(card.score());
    }

    @Test
    void nothingFiledHasNoScoreAndCoverageZero() {
        ScoreCard card = score(List.of());

        assertThat(card.score()).isNull();
        assertThat(card.coverage()).isEqualByComparingTo("0");
    }

    @Test
    void ranksBestFirstAndThoseWithoutAScoreLast() {
        RankEnterprises all = new RankEnterprises(2025, Viewpoint.NOW, null, null, null, 2);
        Ranking first = rank(all);
        Ranking rest = rank(new RankEnterprises(2025, Viewpoint.NOW, null, null, first.next(), 2));

        assertThat(first.items())
                .extracting(Ranking.Place::rank, Ranking.Place::enterprise)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, enterprise(1)),
                        org.assertj.core.groups.Tuple.tuple(2, enterprise(2)));
        assertThat(rest.items()).extracting(Ranking.Place::rank).containsExactly((Integer) null);
        assertThat(rest.next()).isNull();
    }

    private Ranking rank(RankEnterprises query) {
        return Ranked.page(
                query,
                Methodologies.builtIn().current(),
                List.of(entry(3), entry(2), entry(1)),
                history.fold(new ScoreFold()).values());
    }

    private List<ScoreState> states(int number) {
        return history.fold(new ScoreFold()).values().stream()
                .filter(state -> state.filing().enterprise().equals(enterprise(number)))
                .toList();
    }

    private static ScoreCard score(Collection<ScoreState> filings) {
        return Scoring.score(Methodologies.builtIn().current(), ScoreHandler.contributions(Viewpoint.NOW, filings));
    }

    private static EnterpriseEntry entry(int number) {
        return new EnterpriseEntry(
                enterprise(number),
                "n" + number,
                "140423",
                "2521",
                "C0",
                new TreeSet<>(),
                List.of(),
                false,
                false,
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                null);
    }
}
