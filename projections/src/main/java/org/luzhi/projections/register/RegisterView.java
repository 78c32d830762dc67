package org.luzhi.projections.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.fold.KnownPrefix;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.table.LiveFold;

/** The register as a viewpoint knows it, for other read models. */
public final class RegisterView {

    private static final int ALL = 1_000_000;

    private final LiveFold<RegisterState> live;
    private final HistoryReader history;
    private final EventCodec codec;

    public RegisterView(LiveFold<RegisterState> live, HistoryReader history, EventCodec codec) {
        this.live = live;
        this.history = history;
        this.codec = codec;
    }

    /** The entry of that enterprise. */
    public Optional<EnterpriseEntry> find(UnifiedSocialCreditCode enterprise, Viewpoint viewpoint) {
        return viewpoint.knowsAll()
                ? live.find(enterprise.value()).map(RegisterState::known)
                : Optional.ofNullable(FoldRun.of(
                                        List.of(OneEnterprise.register(enterprise)),
                                        new RegisterFold(),
                                        history,
                                        codec,
                                        KnownPrefix.end(viewpoint, history))
                                .get(enterprise.value()))
                        .map(RegisterState::known);
    }

    /** @throws RefusedException when nobody is registered under that code today */
    public void require(UnifiedSocialCreditCode enterprise) {
        if (live.find(enterprise.value()).isEmpty()) {
            throw new RefusedException(Refusal.unknown("enterprise.unknown", enterprise.value()));
        }
    }

    /** Entries in order of their codes; a null filter takes all. */
    public List<EnterpriseEntry> all(@Nullable String cluster, @Nullable String region, Viewpoint viewpoint) {
        return (viewpoint.knowsAll()
                        ? live.where("true", List.of(), ALL).stream().map(RegisterState::known)
                        : known(viewpoint))
                .filter(entry -> cluster == null || entry.cluster().equals(cluster))
                .filter(entry -> region == null || entry.within(region))
                .toList();
    }

    private Stream<EnterpriseEntry> known(Viewpoint viewpoint) {
        return FoldRun.upTo(
                        new RegisterFold(),
                        history,
                        codec,
                        KnownPrefix.end(viewpoint, history),
                        event -> event.aggregateType().equals("enterprise"))
                .values()
                .stream()
                .map(RegisterState::known);
    }
}
