package org.luzhi.projections.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.projections.fold.FoldJson;
import org.luzhi.projections.replay.ReplayReport.Kind;
import org.luzhi.projections.replay.ReplayReport.OfCards;
import org.luzhi.projections.replay.ReplayReport.Reason;
import org.luzhi.projections.replay.ReplayReport.RowDifference;
import org.luzhi.projections.score.ScoreCards;
import org.luzhi.projections.score.ScoreFold;
import org.luzhi.projections.score.ScoreState;

/**
 * Compares the score cards of a replay, under its methodology, with those that the live read model amounts to under the one
 * in use.
 */
final class CardComparison {

    private final Methodology replayed;
    private final Methodology current = Methodologies.builtIn().current();

    /** @param methodology null for the one in use */
    CardComparison(@Nullable String methodology) {
        Methodologies known = Methodologies.builtIn();
        replayed = methodology == null ? current : known.byId(methodology).orElseThrow();
    }

    /**
     * @param result states at the replay's end
     * @param now states where the live read model is
     */
    OfCards compare(
            Collection<ScoreState> result, Collection<ScoreState> now, LiveRows.Snapshot live, @Nullable String of) {
        SortedMap<String, String> cards = written(ScoreCards.of(replayed, result));
        SortedMap<String, String> expected = written(ScoreCards.of(current, now));
        SortedMap<String, String> shown = written(ScoreCards.of(current, states(live, of)));
        Tally tally = new Tally();
        TreeSet<String> keys = new TreeSet<>(cards.keySet());
        keys.addAll(shown.keySet());
        keys.forEach(key -> compare(tally, key, cards.get(key), expected.get(key), shown.get(key)));
        RowDigest digest = new RowDigest();
        cards.forEach(digest::row);
        return new OfCards(
                digest.hex(), cards.size(), tally.counts(), tally.unexplained(), tally.first(), tally.worst());
    }

    private void compare(
            Tally tally, String key, @Nullable String card, @Nullable String expected, @Nullable String shown) {
        boolean asItShouldBe = shown == null ? expected == null : shown.equals(expected);
        if (asItShouldBe && shown != null && shown.equals(card)) {
            tally.equal();
            return;
        }
        Kind kind = shown == null ? Kind.MISSING : card == null ? Kind.EXTRA : Kind.CHANGED;
        String should = asItShouldBe ? card : expected;
        FirstField first = should == null || shown == null ? null : FirstField.between(should, shown);
        tally.differs(new RowDifference(
                key,
                kind,
                asItShouldBe ? explained() : Reason.STATE_DIFFERS,
                null,
                first == null ? null : first.field(),
                first == null ? FirstField.text(should) : first.replayed(),
                first == null ? FirstField.text(shown) : first.live()));
    }

    private Reason explained() {
        return replayed.id().equals(current.id()) ? Reason.LATER_EVENT : Reason.OTHER_METHODOLOGY;
    }

    /** A live state that is none is told where rows are compared; here it scores nothing. */
    private static List<ScoreState> states(LiveRows.Snapshot live, @Nullable String of) {
        FoldJson<ScoreState> json = new FoldJson<>(new ScoreFold());
        List<ScoreState> states = new ArrayList<>();
        live.rows("score", of, (key, stored) -> {
            try {
                states.add(json.read(stored));
            } catch (IllegalStateException unreadable) {
                return;
            }
        });
        return states;
    }

    private static SortedMap<String, String> written(SortedMap<String, ScoreCard> cards) {
        SortedMap<String, String> written = new TreeMap<>();
        cards.forEach((key, card) -> {
            try {
                written.put(key, HistoryJson.mapper().writeValueAsString(card));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a score card can always be written", e);
            }
        });
        return written;
    }
}
