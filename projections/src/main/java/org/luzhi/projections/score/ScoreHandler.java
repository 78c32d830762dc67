package org.luzhi.projections.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.methodology.Contributions;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.domain.methodology.Scoring;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.score.Score.Kind;
import org.luzhi.projections.score.Score.Scope;
import org.luzhi.projections.score.ScoreQuery.RankEnterprises;
import org.luzhi.projections.score.ScoreQuery.ScoreCity;
import org.luzhi.projections.score.ScoreQuery.ScoreCluster;
import org.luzhi.projections.score.ScoreQuery.ScoreEnterprise;
import org.luzhi.projections.table.FoldView;

/** Answers {@link ScoreQuery}. */
public final class ScoreHandler {

    private final FoldView<ScoreState> scores;
    private final RegisterView register;
    private final Methodologies methodologies;

    public ScoreHandler(FoldView<ScoreState> scores, RegisterView register, Methodologies methodologies) {
        this.scores = scores;
        this.register = register;
        this.methodologies = methodologies;
    }

    @QueryHandler
    public Score enterprise(ScoreEnterprise query) {
        register.require(query.enterprise());
        Optional<EnterpriseEntry> entry = register.find(query.enterprise(), query.viewpoint());
        Scope scope = new Scope(
                Kind.ENTERPRISE,
                query.enterprise().value(),
                entry.map(EnterpriseEntry::name).orElse(null));
        Collection<ScoreState> filings = scores.year(query.enterprise(), query.year(), query.viewpoint());
        return score(scope, query.year(), query.viewpoint(), query.methodology(), filings);
    }

    @QueryHandler
    public Score cluster(ScoreCluster query) {
        Scope scope = new Scope(Kind.CLUSTER, query.cluster(), null);
        List<EnterpriseEntry> members = register.all(query.cluster(), null, query.viewpoint());
        return summed(scope, query.year(), query.viewpoint(), query.methodology(), members);
    }

    @QueryHandler
    public Score city(ScoreCity query) {
        Scope scope = new Scope(Kind.CITY, query.region(), null);
        List<EnterpriseEntry> members = register.all(null, query.region(), query.viewpoint());
        return summed(scope, query.year(), query.viewpoint(), query.methodology(), members);
    }

    @QueryHandler
    public Ranking rank(RankEnterprises query) {
        return Ranked.page(
                query,
                methodology(query.methodology()),
                register.all(query.cluster(), null, query.viewpoint()),
                scores.year(null, query.year(), query.viewpoint()));
    }

    private Score summed(
            Scope scope, int year, Viewpoint viewpoint, @Nullable String methodology, List<EnterpriseEntry> members) {
        Set<UnifiedSocialCreditCode> codes =
                members.stream().map(EnterpriseEntry::enterprise).collect(Collectors.toSet());
        List<ScoreState> filings = scores.year(null, year, viewpoint).stream()
                .filter(state -> codes.contains(state.filing().enterprise()))
                .toList();
        return score(scope, year, viewpoint, methodology, filings);
    }

    private Score score(
            Scope scope, int year, Viewpoint viewpoint, @Nullable String methodology, Collection<ScoreState> filings) {
        return new Score(
                scope, year, viewpoint, Scoring.score(methodology(methodology), contributions(viewpoint, filings)));
    }

    static Contributions contributions(Viewpoint viewpoint, Collection<ScoreState> filings) {
        return Contributions.of(filings.stream()
                .filter(state -> viewpoint.includes(state.filing().period()))
                .map(ScoreState::contributions)
                .toList());
    }

    private Methodology methodology(@Nullable String id) {
        return id == null
                ? methodologies.current()
                : methodologies
                        .byId(id)
                        .orElseThrow(() -> new RefusedException(Refusal.invalid(List.of(Problem.error(
                                "parameter.methodology",
                                Place.WHOLE,
                                id,
                                String.join(", ", methodologies.all().keySet()))))));
    }
}
