package org.luzhi.projections.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.balance.BalanceQuery.SumBalances;
import org.luzhi.projections.balance.YearSum;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.score.Ranking;
import org.luzhi.projections.score.Score;
import org.luzhi.projections.score.ScoreQuery.RankEnterprises;
import org.luzhi.projections.score.ScoreQuery.ScoreCity;
import org.luzhi.projections.score.ScoreQuery.ScoreCluster;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The city at a glance, and one cluster of it. */
@Controller
final class CityPage implements ConsolePage {

    /** Changzhi, GB/T 2260. */
    private static final String CITY = "140400";

    private static final int RANKED = 200;

    private final Questions questions;
    private final Known known;
    private final Clock clock;

    CityPage(Questions questions, Clock clock) {
        this.questions = questions;
        this.known = new Known(questions);
        this.clock = clock;
    }

    @GetMapping("/console/city")
    String city(Actor actor, @RequestParam Optional<Integer> year, @ModelAttribute("seen") Seen seen, Model model) {
        Viewpoint viewpoint = seen.viewpoint();
        Years years = years(actor, year, null, viewpoint);
        List<ClusterCard> clusters = ClusterCard.CODES.stream()
                .map(code -> card(actor, code, years.chosen(), viewpoint))
                .toList();
        model.addAttribute("years", years);
        model.addAttribute("region", CITY);
        model.addAttribute(
                "score",
                score(actor, new ScoreCity(CITY, years.chosen(), viewpoint, null))
                        .card());
        model.addAttribute("sum", sum(actor, years.chosen(), null, viewpoint));
        model.addAttribute("clusters", clusters);
        model.addAttribute("months", MonthRow.of(years.chosen(), clusters));
        model.addAttribute("ranking", ranking(actor, years.chosen(), null, viewpoint));
        known.addTo(model, actor, seen);
        return "console/city";
    }

    @GetMapping("/console/clusters/{code}")
    String cluster(
            Actor actor,
            @PathVariable String code,
            @RequestParam Optional<Integer> year,
            @ModelAttribute("seen") Seen seen,
            Model model) {
        if (!ClusterCard.CODES.contains(code)) {
            throw Missing.thing("path", code);
        }
        Viewpoint viewpoint = seen.viewpoint();
        Years years = years(actor, year, code, viewpoint);
        ClusterCard card = card(actor, code, years.chosen(), viewpoint);
        model.addAttribute("years", years);
        model.addAttribute("cluster", card);
        model.addAttribute("products", ProductLine.of(card.score()));
        model.addAttribute("ranking", ranking(actor, years.chosen(), code, viewpoint));
        known.addTo(model, actor, seen);
        return "console/cluster";
    }

    private Years years(Actor actor, Optional<Integer> asked, @Nullable String cluster, Viewpoint viewpoint) {
        return Years.of(
                clock, asked, year -> sum(actor, year, cluster, viewpoint).enterprises() > 0);
    }

    private ClusterCard card(Actor actor, String code, int year, Viewpoint viewpoint) {
        return new ClusterCard(
                code,
                score(actor, new ScoreCluster(code, year, viewpoint, null)).card(),
                sum(actor, year, code, viewpoint));
    }

    private Score score(Actor actor, Object query) {
        return questions.ask(actor, query, Score.class);
    }

    private YearSum sum(Actor actor, int year, @Nullable String cluster, Viewpoint viewpoint) {
        return questions.ask(actor, new SumBalances(year, cluster, null, viewpoint), YearSum.class);
    }

    private Ranking ranking(Actor actor, int year, @Nullable String cluster, Viewpoint viewpoint) {
        return questions.ask(actor, new RankEnterprises(year, viewpoint, null, cluster, null, RANKED), Ranking.class);
    }
}
