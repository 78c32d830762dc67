package org.luzhi.projections.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.methodology.ScoredUse;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.projections.fold.CountedVersions;

/** What a filing brings to a score, by the version that counts. */
public record ScoreState(FilingId filing, CountedVersions<Uses> versions) {

    /** The uses of a version, and its event. */
    public record Uses(List<Use> uses, long position, String eventId) {

        public Uses {
            uses = List.copyOf(uses);
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

    /** The uses that count, for the methodology. */
    public Stream<ScoredUse> scored() {
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
