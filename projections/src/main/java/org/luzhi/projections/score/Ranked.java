package org.luzhi.projections.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.domain.methodology.Scoring;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.score.Ranking.Place;
import org.luzhi.projections.score.ScoreQuery.RankEnterprises;

/** Puts enterprises in order of their scores; equal scores share a rank and go by code. */
final class Ranked {

    private record Scored(EnterpriseEntry entry, ScoreCard card) {}

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparing(
                    (Scored scored) -> scored.card().score(),
                    Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(scored -> scored.entry().enterprise());

    private Ranked() {}

    static Ranking page(
            RankEnterprises query,
            Methodology methodology,
            List<EnterpriseEntry> enterprises,
            Collection<ScoreState> filings) {
        Map<UnifiedSocialCreditCode, List<ScoreState>> byEnterprise = filings.stream()
                .collect(Collectors.groupingBy(state -> state.filing().enterprise()));
        List<Place> places = places(enterprises.stream()
                .map(entry -> new Scored(
                        entry,
                        Scoring.score(
                                methodology,
                                ScoreHandler.contributions(
                                        query.viewpoint(), byEnterprise.getOrDefault(entry.enterprise(), List.of())))))
                .sorted(BEST_FIRST)
                .toList());
        List<Place> rest = behind(query.after(), places);
        List<Place> items = rest.subList(0, Math.min(query.limit(), rest.size()));
        return new Ranking(
                query.year(),
                query.viewpoint(),
                methodology.id(),
                List.copyOf(items),
                items.size() < rest.size() ? items.getLast().enterprise().value() : null);
    }

    private static List<Place> places(List<Scored> ordered) {
        List<Place> places = new ArrayList<>();
        for (Scored scored : ordered) {
            places.add(place(scored, places.isEmpty() ? null : places.getLast(), places.size() + 1));
        }
        return places;
    }

    private static Place place(Scored scored, @Nullable Place before, int number) {
        BigDecimal score = scored.card().score();
        return new Place(
                score == null ? null : rank(score, before, number),
                scored.entry().enterprise(),
                scored.entry().name(),
                scored.entry().cluster(),
                scored.entry().region(),
                score,
                scored.card().coverage(),
                scored.card().provisional());
    }

    private static @Nullable Integer rank(BigDecimal score, @Nullable Place before, int number) {
        return before != null && score.equals(before.score()) ? before.rank() : Integer.valueOf(number);
    }

    private static List<Place> behind(@Nullable String after, List<Place> places) {
        for (int at = 0; at < places.size(); at++) {
            if (places.get(at).enterprise().value().equals(after)) {
                return places.subList(at + 1, places.size());
            }
        }
        return places;
    }
}
