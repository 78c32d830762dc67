package org.luzhi.domain.enterprise;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;

/** What the regulator may ask of the register. */
public sealed interface EnterpriseCommand extends OfEnterprise {

    @Override
    UnifiedSocialCreditCode enterprise();

    /** Aggregate identifier, with its kind. */
    @TargetAggregateIdentifier
    default String aggregate() {
        return "enterprise/" + enterprise();
    }

    /** Puts an enterprise on the register; one whose code fails its check character is held until confirmed. */
    @AllowedTo(Role.REGULATOR)
    record RegisterEnterprise(UnifiedSocialCreditCode enterprise, EnterpriseProfile profile, Instant at)
            implements EnterpriseCommand {}

    /** Replaces what the register says. The same profile again is no event. */
    @AllowedTo(Role.REGULATOR)
    record ChangeEnterprise(UnifiedSocialCreditCode enterprise, EnterpriseProfile profile, Instant at)
            implements EnterpriseCommand {}

    /** Confirms an enterprise whose code fails its check character: it may file, flagged. */
    @AllowedTo(Role.REGULATOR)
    record ConfirmEnterprise(UnifiedSocialCreditCode enterprise, String reason, Instant at)
            implements EnterpriseCommand {}

    /** Closes an enterprise: it files no more; its history stays. */
    @AllowedTo(Role.REGULATOR)
    record CloseEnterprise(UnifiedSocialCreditCode enterprise, String reason, Instant at)
            implements EnterpriseCommand {}

    /**
     * Erases every personal value of the enterprise, in the history too; also of a closed one. No event when none was put
     * down since the last erasure.
     *
     * @param reason why, without naming anybody: it stays for good
     * @param document what it rests on, e.g. the number of the request or of the order
     */
    @AllowedTo(Role.REGULATOR)
    record ErasePersonalValues(UnifiedSocialCreditCode enterprise, String reason, String document, Instant at)
            implements EnterpriseCommand {}
}
