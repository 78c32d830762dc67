package org.luzhi.projections.bundle;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.methodology.Contributions;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.domain.methodology.Scoring;
import org.luzhi.projections.balance.BalanceFold;
import org.luzhi.projections.balance.BalanceState;
import org.luzhi.projections.balance.Balances;
import org.luzhi.projections.filing.FilingFold;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.progress.ProgressFold;
import org.luzhi.projections.receipt.ReceiptFold;
import org.luzhi.projections.receipt.ReceiptState;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.register.RegisterFold;
import org.luzhi.projections.register.RegisterState;
import org.luzhi.projections.score.Score;
import org.luzhi.projections.score.ScoreFold;
import org.luzhi.projections.score.ScoreState;

/**
 * What the events of a bundle amount to: the rows of its read models, its balances and its scores, each as lines in order
 * of their keys. Whoever writes a bundle puts them in; whoever verifies it makes them again.
 */
public final class Refolded {

    private final BundleScope scope;
    private final Methodology methodology;
    private final Viewpoint viewpoint;
    private final SortedMap<String, FoldRows<?>> folds = new TreeMap<>();
    private final FoldRows<RegisterState> register = new FoldRows<>(new RegisterFold());
    private final FoldRows<BalanceState> balances = new FoldRows<>(new BalanceFold());
    private final FoldRows<ScoreState> scores = new FoldRows<>(new ScoreFold());

    /** @param size of the checkpoint: what is known after so many events */
    public Refolded(BundleScope scope, Methodology methodology, long size) {
        this.scope = scope;
        this.methodology = methodology;
        this.viewpoint = new Viewpoint(null, null, size - 1);
        folds.put("register", register);
        folds.put("balance", balances);
        folds.put("score", scores);
        folds.put("progress", new FoldRows<>(new ProgressFold()));
        if (!scope.isCity()) {
            folds.put("filing", new FoldRows<>(new FilingFold()));
            folds.put("receipt", new FoldRows<>(new ReceiptFold()));
        }
    }

    /** The next event, in order of position. */
    public void apply(HistoryEvent event) {
        folds.values().forEach(fold -> fold.apply(event));
    }

    /** Whether an enterprise or a filing that the scope names is there at all. */
    public boolean knowsItsScope() {
        return scope.filing() == null
                || Objects.requireNonNull(folds.get("filing"))
                        .states()
                        .containsKey(scope.filing().toString());
    }

    /** The lines of an expected file: key and JSON. */
    public void rows(String path, BiConsumer<String, String> line) {
        switch (path) {
            case BundlePaths.BALANCES -> balances(line);
            case BundlePaths.SCORES -> scores(line);
            default -> Objects.requireNonNull(folds.get(fold(path))).lines(this::expects, line);
        }
    }

    private static String fold(String path) {
        return path.substring(path.indexOf('/') + 1, path.indexOf('.'));
    }

    /** Of a filing's bundle only the rows of that filing and of its enterprise. */
    private boolean expects(String key, Object state) {
        return scope.filing() == null
                || key.equals(scope.filing().toString())
                || key.equals(scope.about().value())
                || state instanceof ReceiptState receipt && scope.filing().equals(receipt.filing());
    }

    private void balances(BiConsumer<String, String> line) {
        int year = scope.yearOfAnswers();
        List<BalanceState> ofYear = ordered(balances).stream()
                .filter(state -> state.filing().period().inYear().getValue() == year)
                .toList();
        var byEnterprise = grouped(ofYear, state -> state.filing().enterprise());
        if (scope.isCity()) {
            line.accept(
                    "city/" + scope.region(),
                    CanonicalJson.text(Balances.sum(year, viewpoint, of(members(), byEnterprise))));
            clusters()
                    .forEach((cluster, members) -> line.accept(
                            "cluster/" + cluster,
                            CanonicalJson.text(Balances.sum(year, viewpoint, of(members, byEnterprise)))));
        }
        enterprises()
                .forEach(code -> line.accept(
                        "enterprise/" + code,
                        CanonicalJson.text(Balances.year(code, year, viewpoint, of(List.of(code), byEnterprise)))));
    }

    private void scores(BiConsumer<String, String> line) {
        int year = scope.yearOfAnswers();
        List<ScoreState> ofYear = ordered(scores).stream()
                .filter(state -> state.filing().period().inYear().getValue() == year)
                .toList();
        var byEnterprise = grouped(ofYear, state -> state.filing().enterprise());
        if (scope.isCity()) {
            String region = Objects.requireNonNull(scope.region());
            line.accept(
                    "city/" + region,
                    summed(new Score.Scope(Score.Kind.CITY, region, null), of(members(), byEnterprise)));
            clusters()
                    .forEach((cluster, members) -> line.accept(
                            "cluster/" + cluster,
                            summed(new Score.Scope(Score.Kind.CLUSTER, cluster, null), of(members, byEnterprise))));
        }
        enterprises()
                .forEach(code -> line.accept(
                        "enterprise/" + code,
                        CanonicalJson.text(score(
                                new Score.Scope(Score.Kind.ENTERPRISE, code.value(), name(code)),
                                card(of(List.of(code), byEnterprise))))));
    }

    /** Without addends: the enterprises' cards name every event. */
    private String summed(Score.Scope of, List<ScoreState> states) {
        ScoreCard card = card(states);
        return CanonicalJson.text(score(
                of,
                new ScoreCard(
                        card.methodology(),
                        card.methodologyDigest(),
                        card.score(),
                        card.coverage(),
                        card.provisional(),
                        card.dimensions(),
                        card.indicators(),
                        List.of())));
    }

    private Score score(Score.Scope of, ScoreCard card) {
        return new Score(of, scope.yearOfAnswers(), viewpoint, card);
    }

    private ScoreCard card(List<ScoreState> states) {
        return Scoring.score(
                methodology,
                Contributions.of(states.stream().map(ScoreState::contributions).toList()));
    }

    private @Nullable String name(UnifiedSocialCreditCode code) {
        RegisterState state = register.states().get(code.value());
        return state == null ? null : state.known().name();
    }

    /** Of a city those within it, in order of their codes. */
    private List<UnifiedSocialCreditCode> enterprises() {
        return scope.isCity() ? members() : List.of(scope.about());
    }

    private List<UnifiedSocialCreditCode> members() {
        return entries().stream().map(EnterpriseEntry::enterprise).toList();
    }

    private SortedMap<String, List<UnifiedSocialCreditCode>> clusters() {
        return entries().stream()
                .collect(Collectors.groupingBy(
                        EnterpriseEntry::cluster,
                        TreeMap::new,
                        Collectors.mapping(EnterpriseEntry::enterprise, Collectors.toList())));
    }

    private List<EnterpriseEntry> entries() {
        String region = Objects.requireNonNull(scope.region());
        return register.states().values().stream()
                .map(RegisterState::known)
                .filter(entry -> entry.within(region))
                .sorted(Comparator.comparing(EnterpriseEntry::enterprise))
                .toList();
    }

    private static <S> SortedMap<UnifiedSocialCreditCode, List<S>> grouped(
            Collection<S> states, Function<S, UnifiedSocialCreditCode> enterprise) {
        return states.stream().collect(Collectors.groupingBy(enterprise, TreeMap::new, Collectors.toList()));
    }

    private static <S> List<S> of(
            Collection<UnifiedSocialCreditCode> members, SortedMap<UnifiedSocialCreditCode, List<S>> states) {
        return members.stream()
                .flatMap(member -> states.getOrDefault(member, List.of()).stream())
                .toList();
    }

    /** By key, so that lists come out alike on any machine. */
    private static <S> Collection<S> ordered(FoldRows<S> fold) {
        return new TreeMap<>(fold.states()).values();
    }
}
