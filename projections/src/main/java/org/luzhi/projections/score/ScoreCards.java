package org.luzhi.projections.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.methodology.Contributions;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.domain.methodology.Scoring;

/** The score cards that the states of filings amount to, for a replay: one for each enterprise and year. */
public final class ScoreCards {

    private ScoreCards() {}

    /** By {@code <USCC>.<year>}. */
    public static SortedMap<String, ScoreCard> of(Methodology methodology, Collection<ScoreState> filings) {
        SortedMap<String, List<Contributions>> parts = new TreeMap<>();
        for (ScoreState state : filings) {
            String key =
                    state.filing().enterprise() + "." + state.filing().period().inYear();
            parts.computeIfAbsent(key, none -> new ArrayList<>()).add(state.contributions());
        }
        SortedMap<String, ScoreCard> cards = new TreeMap<>();
        parts.forEach((key, each) -> cards.put(key, Scoring.score(methodology, Contributions.of(each))));
        return cards;
    }
}
