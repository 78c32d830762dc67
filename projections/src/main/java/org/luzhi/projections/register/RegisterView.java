package org.luzhi.projections.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.table.Condition;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.LiveFold;

/** The register as a viewpoint knows it, for other read models. */
public final class RegisterView {

    private static final int ALL = 1_000_000;

    private final LiveFold<RegisterState> live;
    private final KnownFold<RegisterState> known;

    public RegisterView(LiveFold<RegisterState> live, KnownFold<RegisterState> known) {
        this.live = live;
        this.known = known;
    }

    /** The entry of that enterprise. */
    public Optional<EnterpriseEntry> find(UnifiedSocialCreditCode enterprise, Viewpoint viewpoint) {
        String code = enterprise.value();
        Optional<RegisterState> state = viewpoint.knowsAll()
                ? live.find(code)
                : known.find(code, List.of(OneEnterprise.register(enterprise)), viewpoint);
        return state.map(RegisterState::known);
    }

    /** @throws RefusedException when nobody is registered under that code today */
    public void require(UnifiedSocialCreditCode enterprise) {
        if (live.find(enterprise.value()).isEmpty()) {
            throw new RefusedException(Refusal.unknown("enterprise.unknown", enterprise.value()));
        }
    }

    /** Entries in order of their codes; a null filter takes all. */
    public List<EnterpriseEntry> all(@Nullable String cluster, @Nullable String region, Viewpoint viewpoint) {
        Collection<RegisterState> states = viewpoint.knowsAll()
                ? live.where("true", List.of(), ALL)
                : known.where(new Condition(), new Condition(), ALL, KnownFold.EVERYONE, viewpoint);
        return states.stream()
                .map(RegisterState::known)
                .filter(entry -> cluster == null || entry.cluster().equals(cluster))
                .filter(entry -> region == null || entry.within(region))
                .toList();
    }
}
