package org.luzhi.projections.api;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.projections.score.Ranking;
import org.luzhi.projections.score.Score;
import org.luzhi.projections.score.ScoreQuery;
import org.luzhi.projections.score.ScoreQuery.RankEnterprises;
import org.luzhi.projections.score.ScoreQuery.ScoreCity;
import org.luzhi.projections.score.ScoreQuery.ScoreCluster;
import org.luzhi.projections.score.ScoreQuery.ScoreEnterprise;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scores of enterprises, clusters and cities, with their explanations. */
@RestController
@RequestMapping("/api/v1/scores")
public class ScoresApi {

    private final Questions questions;

    public ScoresApi(Questions questions) {
        this.questions = questions;
    }

    /** The parameters that every score takes. */
    public record Ask(
            @Nullable String year,
            @Nullable String asOf,
            @Nullable String knownAt,
            @Nullable String methodology) {}

    /** Enterprises by score, best first. */
    @GetMapping("/enterprises")
    public RankingView rank(
            Actor actor,
            Ask ask,
            @RequestParam(required = false) @Nullable String cluster,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        RankEnterprises query = new RankEnterprises(
                Parameters.year(ask.year()),
                Parameters.viewpoint(ask.asOf(), ask.knownAt()),
                methodology(ask),
                Parameters.cluster(cluster),
                after,
                Parameters.limit(limit));
        return RankingView.of(questions.ask(actor, query, Ranking.class));
    }

    @GetMapping("/enterprises/{uscc}")
    public ScoreView enterprise(Actor actor, @PathVariable String uscc, Ask ask) {
        return ScoreView.card(score(actor, enterprise(uscc, ask)));
    }

    @GetMapping("/enterprises/{uscc}/explanation")
    public ScoreView explainEnterprise(Actor actor, @PathVariable String uscc, Ask ask) {
        return ScoreView.explanation(score(actor, enterprise(uscc, ask)));
    }

    @GetMapping("/clusters/{code}")
    public ScoreView cluster(Actor actor, @PathVariable String code, Ask ask) {
        return ScoreView.card(score(actor, cluster(code, ask)));
    }

    @GetMapping("/clusters/{code}/explanation")
    public ScoreView explainCluster(Actor actor, @PathVariable String code, Ask ask) {
        return ScoreView.explanation(score(actor, cluster(code, ask)));
    }

    @GetMapping("/cities/{region}")
    public ScoreView city(Actor actor, @PathVariable String region, Ask ask) {
        return ScoreView.card(score(actor, city(region, ask)));
    }

    @GetMapping("/cities/{region}/explanation")
    public ScoreView explainCity(Actor actor, @PathVariable String region, Ask ask) {
        return ScoreView.explanation(score(actor, city(region, ask)));
    }

    private Score score(Actor actor, ScoreQuery query) {
        return questions.ask(actor, query, Score.class);
    }

    private static ScoreQuery enterprise(String uscc, Ask ask) {
        return new ScoreEnterprise(
                Parameters.enterprise(uscc),
                Parameters.year(ask.year()),
                Parameters.viewpoint(ask.asOf(), ask.knownAt()),
                methodology(ask));
    }

    private static ScoreQuery cluster(String code, Ask ask) {
        return new ScoreCluster(
                Parameters.requiredCluster(code),
                Parameters.year(ask.year()),
                Parameters.viewpoint(ask.asOf(), ask.knownAt()),
                methodology(ask));
    }

    private static ScoreQuery city(String region, Ask ask) {
        return new ScoreCity(
                Parameters.requiredRegion(region),
                Parameters.year(ask.year()),
                Parameters.viewpoint(ask.asOf(), ask.knownAt()),
                methodology(ask));
    }

    private static @Nullable String methodology(Ask ask) {
        return ask.methodology() == null || ask.methodology().isBlank() ? null : ask.methodology();
    }
}
