package org.luzhi.projections.register;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.EnterpriseEvent;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseClosed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseConfirmed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseEvent.PersonalValuesErased;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.history.Provenance;
import org.luzhi.projections.fold.Fold;

/** The register: one entry per unified social credit code. */
public final class RegisterFold implements Fold<RegisterState> {

    private static final Set<String> EVENTS = EventCatalogue.of(EnterpriseEvent.class);

    @Override
    public String name() {
        return "register";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public boolean concerns(String name) {
        return EVENTS.contains(name);
    }

    @Override
    public Set<String> keys(HistoryEvent event) {
        return event.content() instanceof EnterpriseEvent about
                ? Set.of(about.enterprise().value())
                : Set.of();
    }

    @Override
    public RegisterState empty(String key) {
        return new RegisterState(null);
    }

    @Override
    public RegisterState apply(RegisterState state, HistoryEvent event) {
        return new RegisterState(
                switch ((EnterpriseEvent) event.content()) {
                    case EnterpriseRegistered e ->
                        entry(e.enterprise(), e.profile(), e.held(), false, e.at(), e.at(), event.position(), null);
                    case EnterpriseChanged e -> changed(state.known(), e, event.position());
                    case EnterpriseConfirmed e -> state.known().confirmed(e.at());
                    case EnterpriseClosed e -> state.known().closed(e.at());
                    case PersonalValuesErased e ->
                        state.known()
                                .erased(new Erasure(
                                        event.position(),
                                        e.at(),
                                        event.metadata().get(Provenance.ACTOR),
                                        e.reason(),
                                        e.document()));
                });
    }

    @Override
    public Class<RegisterState> stateType() {
        return RegisterState.class;
    }

    @Override
    public Map<String, @Nullable Object> columns(RegisterState state) {
        return Map.of(
                "cluster", state.known().cluster(), "region", state.known().region());
    }

    private static EnterpriseEntry changed(EnterpriseEntry known, EnterpriseChanged event, long position) {
        return entry(
                known.enterprise(),
                event.profile(),
                known.held(),
                known.confirmed(),
                known.registeredAt(),
                event.at(),
                position,
                known.erasure());
    }

    private static EnterpriseEntry entry(
            UnifiedSocialCreditCode enterprise,
            EnterpriseProfile profile,
            boolean held,
            boolean confirmed,
            Instant registeredAt,
            Instant changedAt,
            long position,
            @Nullable Erasure erasure) {
        return new EnterpriseEntry(
                enterprise,
                profile.name(),
                profile.region(),
                profile.industry(),
                profile.cluster(),
                profile.chains(),
                profile.stations().stream().map(EnterpriseProfile.Station::mn).toList(),
                held,
                confirmed,
                false,
                registeredAt,
                changedAt,
                position,
                erasure);
    }
}
