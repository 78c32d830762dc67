package org.luzhi.projections.score;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.projections.fold.Viewpoint;

/** A score card and what it is of. */
public record Score(Scope scope, int year, Viewpoint viewpoint, ScoreCard card) implements OfEnterprise {

    /**
     * Whose score it is.
     *
     * @param code credit code, cluster code or division code
     * @param name of the enterprise; null for a cluster or city
     */
    public record Scope(Kind kind, String code, @Nullable String name) {}

    /** What can have a score. */
    public enum Kind {
        ENTERPRISE,
        CLUSTER,
        CITY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Null for a cluster or city. */
    @Override
    public @Nullable UnifiedSocialCreditCode enterprise() {
        return scope.kind() == Kind.ENTERPRISE ? new UnifiedSocialCreditCode(scope.code()) : null;
    }
}
