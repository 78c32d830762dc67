package org.luzhi.projections.score;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.fold.Viewpoint;

/** Questions about scores. The methodology is an id, e.g. {@code CZ-2025.0}; null for the current one. */
public sealed interface ScoreQuery {

    /** Answers a {@link Score}. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record ScoreEnterprise(
            UnifiedSocialCreditCode enterprise,
            int year,
            Viewpoint viewpoint,
            @Nullable String methodology) implements ScoreQuery, OfEnterprise {}

    /** Numerators and denominators of the cluster's enterprises summed, then scored. Answers a {@link Score}. */
    @AllowedTo({Role.REGULATOR, Role.AUDITOR})
    record ScoreCluster(
            String cluster,
            int year,
            Viewpoint viewpoint,
            @Nullable String methodology) implements ScoreQuery {}

    /** Likewise for a city or county. Answers a {@link Score}. */
    @AllowedTo({Role.REGULATOR, Role.AUDITOR})
    record ScoreCity(
            String region,
            int year,
            Viewpoint viewpoint,
            @Nullable String methodology) implements ScoreQuery {}

    /**
     * Every registered enterprise, best score first, those without a score last. Answers a {@link Ranking}.
     *
     * @param cluster null for all
     * @param after the {@code next} of the page before
     */
    @AllowedTo({Role.REGULATOR, Role.AUDITOR})
    record RankEnterprises(
            int year,
            Viewpoint viewpoint,
            @Nullable String methodology,
            @Nullable String cluster,
            @Nullable String after,
            int limit)
            implements ScoreQuery {}
}
