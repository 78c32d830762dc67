package org.luzhi.domain.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventType;

/** What happened to an obligation. */
public sealed interface ObligationEvent extends DomainEvent, OfEnterprise {

    /** The filing that is owed; it names the obligation, too. */
    FilingId filing();

    Instant at();

    @Override
    default UnifiedSocialCreditCode enterprise() {
        return filing().enterprise();
    }

    /**
     * @param due last day, ending at 24:00 in law's zone
     * @param rule row of the table {@code obligations} that binds the enterprise, with its edition and confidence
     * @param industry class code that it was bound by
     * @param sizes what was known of its size
     */
    @EventType(name = "obligation.opened", revision = 1)
    record ObligationOpened(
            FilingId filing,
            LocalDate due,
            String rule,
            String edition,
            String confidence,
            String industry,
            SortedMap<String, BigDecimal> sizes,
            Instant at)
            implements ObligationEvent {

        public ObligationOpened {
            sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
        }
    }

    /** @param days before the due day */
    @EventType(name = "obligation.reminded", revision = 1)
    record ObligationReminded(FilingId filing, LocalDate due, int days, Instant at) implements ObligationEvent {}

    /**
     * @param version of the filing by which it was met
     * @param late whether that came after 24:00 of the due day
     */
    @EventType(name = "obligation.met", revision = 1)
    record ObligationMet(FilingId filing, LocalDate due, int version, Instant receivedAt, boolean late, Instant at)
            implements ObligationEvent {}

    /** Nothing was filed by 24:00 of the due day. */
    @EventType(name = "obligation.missed", revision = 1)
    record ObligationMissed(FilingId filing, LocalDate due, Instant at) implements ObligationEvent {}

    @EventType(name = "obligation.extension-asked", revision = 1)
    record ExtensionAsked(FilingId filing, LocalDate until, String reason, Instant at) implements ObligationEvent {}

    /**
     * @param due the last day until now
     * @param until the new one
     */
    @EventType(name = "obligation.extended", revision = 1)
    record ObligationExtended(FilingId filing, LocalDate due, LocalDate until, String document, Instant at)
            implements ObligationEvent {}

    @EventType(name = "obligation.extension-declined", revision = 1)
    record ExtensionDeclined(FilingId filing, String reason, Instant at) implements ObligationEvent {}

    @EventType(name = "obligation.lifted", revision = 1)
    record ObligationLifted(FilingId filing, String reason, Instant at) implements ObligationEvent {}
}
