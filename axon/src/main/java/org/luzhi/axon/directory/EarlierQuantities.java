package org.luzhi.axon.directory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.luzhi.axon.store.CommitListener;
import org.luzhi.axon.store.CommittedEvent;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.integration.channel.PreviousQuantities;

/** What each enterprise filed before, read once and then kept up by the commits. */
class EarlierQuantities implements PreviousQuantities, CommitListener {

    private static final String KIND = "filing/";
    private static final String SUBJECT = "energy-use";
    private static final int KEPT = 4_000;

    private final StoredEvents events;
    private final EventCodec codec;
    private final LoadingCache<String, FiledMonths> enterprises =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::read);

    EarlierQuantities(StoredEvents events, EventCodec codec) {
        this.events = events;
        this.codec = codec;
    }

    @Override
    public void committed(List<CommittedEvent> committed) {
        for (CommittedEvent event : committed) {
            String aggregate = event.record().aggregateId();
            if (aggregate.startsWith(KIND)) {
                // Within the cache's own lock, so that a reading under way does not miss the commit.
                FilingId.parse(aggregate.substring(KIND.length()))
                        .filter(filing -> filing.subject().equals(SUBJECT))
                        .ifPresent(filing -> enterprises
                                .asMap()
                                .computeIfPresent(
                                        filing.enterprise().value(),
                                        (any, months) -> months.with(
                                                filing.period(), event.event().content())));
            }
        }
    }

    @Override
    public Map<String, BigDecimal> before(
            UnifiedSocialCreditCode enterprise, ReportingPeriod period, Set<String> energies) {
        return enterprises.get(enterprise.value()).before(period, energies);
    }

    private FiledMonths read(String enterprise) {
        String prefix = KIND + enterprise + "." + SUBJECT + ".";
        FiledMonths months = new FiledMonths(new TreeMap<>());
        for (EventRecord event : events.ofAggregates(prefix)) {
            ReportingPeriod period = ReportingPeriod.parse(event.aggregateId().substring(prefix.length()))
                    .orElseThrow();
            months = months.with(period, codec.decode(event.name(), event.revision(), event.payload()));
        }
        return months;
    }
}
