package org.luzhi.axon.directory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.store.CommitListener;
import org.luzhi.axon.store.CommittedEvent;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.enterprise.EnterpriseEvent;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.integration.channel.EnterpriseDirectory;

/**
 * Standings folded from each enterprise's own events, kept in memory and forgotten with each commit about it. A commit of
 * another node is seen after {@link #STALE} at the latest.
 */
class RegisterDirectory implements EnterpriseDirectory, CommitListener {

    private static final String KIND = "enterprise/";
    private static final Duration STALE = Duration.ofSeconds(10);
    private static final int KEPT = 50_000;

    private final StoredEvents events;
    private final EventCodec codec = new EventCodec();
    private final LoadingCache<String, Optional<Standing>> standings =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(STALE).build(this::fold);

    RegisterDirectory(StoredEvents events) {
        this.events = events;
    }

    @Override
    public void committed(List<CommittedEvent> committed) {
        committed.stream()
                .map(event -> event.record().aggregateId())
                .filter(id -> id.startsWith(KIND))
                .forEach(standings::invalidate);
    }

    @Override
    public Optional<Standing> standing(UnifiedSocialCreditCode code) {
        return standings.get(KIND + code);
    }

    @Override
    public List<UnifiedSocialCreditCode> registered() {
        List<UnifiedSocialCreditCode> codes = new ArrayList<>();
        events.aggregates(KIND, id -> codes.add(new UnifiedSocialCreditCode(id.substring(KIND.length()))));
        return codes;
    }

    private Optional<Standing> fold(String aggregateId) {
        Standing standing = null;
        for (EventRecord event : events.ofAggregate(aggregateId, 0)) {
            standing = evolve(standing, codec.decode(event.name(), event.revision(), event.payload()));
        }
        return Optional.ofNullable(standing);
    }

    private static @Nullable Standing evolve(@Nullable Standing standing, Object event) {
        if (event instanceof EnterpriseEvent.EnterpriseRegistered registered) {
            return new Standing(registered.profile().name(), registered.held(), false, false);
        }
        if (standing == null || !(event instanceof EnterpriseEvent change)) {
            throw new IllegalStateException("an enterprise does not begin with " + event.getClass());
        }
        return switch (change) {
            case EnterpriseEvent.EnterpriseRegistered again -> standing;
            case EnterpriseEvent.EnterpriseChanged changed ->
                new Standing(changed.profile().name(), standing.held(), standing.confirmed(), standing.closed());
            case EnterpriseEvent.EnterpriseConfirmed confirmed ->
                new Standing(standing.name(), standing.held(), true, standing.closed());
            case EnterpriseEvent.EnterpriseClosed closed ->
                new Standing(standing.name(), standing.held(), standing.confirmed(), true);
            case EnterpriseEvent.PersonalValuesErased erased -> standing;
        };
    }
}
