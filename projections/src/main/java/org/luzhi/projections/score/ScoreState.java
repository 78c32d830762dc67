package org.luzhi.projections.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.methodology.Contributions;
import org.luzhi.domain.methodology.ScoredFigure;
import org.luzhi.domain.methodology.ScoredUse;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.projections.fold.CountedVersions;

/** What a filing brings to a score, by the version that counts. */
public record ScoreState(FilingId filing, CountedVersions<Uses> versions) {

    private static final String FILED = "filing.all";
    private static final String FILED_BY_MACHINE = "filing.machine";

    /**
     * What a version brings, and its event.
     *
     * @param uses of an energy filing
     * @param figures of any other, by code; null of an energy filing
     * @param machine true when it came through a door that only machines use; else null
     */
    public record Uses(
            List<Use> uses,
            @Nullable SortedMap<String, BigDecimal> figures,
            @Nullable Boolean machine,
            long position,
            String eventId) {

        public Uses {
            uses = List.copyOf(uses);
            figures = figures == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }
    }

    /** A {@link ScoredUse} without what its filing and its version say. */
    public record Use(
            String product,
            PinnedRow limit,
            BigDecimal energy,
            BigDecimal quantity,
            @Nullable String notComputable) {

        static Use of(ScoredUse use) {
            return new Use(use.product(), use.limit(), use.energy(), use.quantity(), use.notComputable());
        }
    }

    ScoreState with(CountedVersions<Uses> next) {
        return new ScoreState(filing, next);
    }

    /** What counts of it, for the methodology. */
    public Contributions contributions() {
        return new Contributions(scored().toList(), figures().toList());
    }

    private Stream<ScoredFigure> figures() {
        return versions.counted().stream().flatMap(version -> {
            Uses uses = version.content();
            SortedMap<String, BigDecimal> all = new TreeMap<>();
            if (uses.figures() != null) {
                all.putAll(uses.figures());
            }
            all.put(FILED, BigDecimal.ONE);
            all.put(FILED_BY_MACHINE, uses.machine() == null ? BigDecimal.ZERO : BigDecimal.ONE);
            return all.entrySet().stream().map(figure -> figure(figure.getKey(), figure.getValue(), uses));
        });
    }

    private ScoredFigure figure(String code, BigDecimal value, Uses uses) {
        return new ScoredFigure(
                filing.enterprise().value(),
                filing.subject(),
                filing.period(),
                code,
                value,
                !versions.provisional(),
                uses.position(),
                uses.eventId());
    }

    private Stream<ScoredUse> scored() {
        return versions.counted().stream().flatMap(version -> version.content().uses().stream()
                .map(use -> new ScoredUse(
                        filing.enterprise().value(),
                        use.product(),
                        filing.period(),
                        use.limit(),
                        use.energy(),
                        use.quantity(),
                        !versions.provisional(),
                        version.content().position(),
                        version.content().eventId(),
                        use.notComputable())));
    }
}
