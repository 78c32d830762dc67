package org.luzhi.domain.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;

/** What may be asked of an obligation: by the deadlines' own clock in the regulator's name, and at the doors. */
public sealed interface ObligationCommand extends OfEnterprise {

    /** The filing that is owed; it names the obligation, too. */
    FilingId filing();

    Instant at();

    @Override
    default UnifiedSocialCreditCode enterprise() {
        return filing().enterprise();
    }

    /** Aggregate identifier, with its kind. */
    @TargetAggregateIdentifier
    default String aggregate() {
        return Obligation.idOf(filing());
    }

    /**
     * Opens it, if a rule binds the enterprise to that filing.
     *
     * @param industry class code of the register, GB/T 4754-2017
     * @param sizes what is known of its size, see {@link Obliged}
     */
    @AllowedTo(Role.REGULATOR)
    record OpenObligation(FilingId filing, String industry, SortedMap<String, BigDecimal> sizes, Instant at)
            implements ObligationCommand {

        public OpenObligation {
            sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
        }
    }

    /** @param days before the due day; 7 or 1 */
    @AllowedTo(Role.REGULATOR)
    record RemindOfObligation(FilingId filing, int days, Instant at) implements ObligationCommand {}

    /**
     * Tells that it was filed.
     *
     * @param version the first version of the filing
     * @param receivedAt when its bytes were received, which decides whether it was in time
     */
    @AllowedTo(Role.REGULATOR)
    record MeetObligation(FilingId filing, int version, Instant receivedAt, Instant at) implements ObligationCommand {}

    /** Tells that the due day is over. */
    @AllowedTo(Role.REGULATOR)
    record MissObligation(FilingId filing, Instant at) implements ObligationCommand {}

    /** @param until the last day asked for */
    @AllowedTo(Role.ENTERPRISE)
    record AskExtension(FilingId filing, LocalDate until, String reason, Instant at) implements ObligationCommand {}

    /**
     * Gives more time, as asked for or as the regulator sees fit.
     *
     * @param until the new last day
     * @param document what the decision rests on
     */
    @AllowedTo(Role.REGULATOR)
    record GrantExtension(FilingId filing, LocalDate until, String document, Instant at) implements ObligationCommand {}

    /** Gives no more time. */
    @AllowedTo(Role.REGULATOR)
    record DeclineExtension(FilingId filing, String reason, Instant at) implements ObligationCommand {}

    /** Takes it back: the enterprise was closed, or the rule did not bind it. */
    @AllowedTo(Role.REGULATOR)
    record LiftObligation(FilingId filing, String reason, Instant at) implements ObligationCommand {}
}
