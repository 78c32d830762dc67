package org.luzhi.domain.enterprise;

import java.time.Instant;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventType;

/** What happened to an enterprise on the register. */
public sealed interface EnterpriseEvent extends DomainEvent, OfEnterprise {

    @Override
    UnifiedSocialCreditCode enterprise();

    /** @param held whether the code fails its check character, so that it waits for confirmation */
    @EventType(name = "enterprise.registered", revision = 1)
    record EnterpriseRegistered(UnifiedSocialCreditCode enterprise, EnterpriseProfile profile, boolean held, Instant at)
            implements EnterpriseEvent {}

    @EventType(name = "enterprise.changed", revision = 1)
    record EnterpriseChanged(UnifiedSocialCreditCode enterprise, EnterpriseProfile profile, Instant at)
            implements EnterpriseEvent {}

    @EventType(name = "enterprise.confirmed", revision = 1)
    record EnterpriseConfirmed(UnifiedSocialCreditCode enterprise, String reason, Instant at)
            implements EnterpriseEvent {}

    @EventType(name = "enterprise.closed", revision = 1)
    record EnterpriseClosed(UnifiedSocialCreditCode enterprise, String reason, Instant at) implements EnterpriseEvent {}

    /**
     * The key of its personal values is to be destroyed; whatever was sealed before this event cannot be read again.
     *
     * @param document what the erasure rests on
     */
    @EventType(name = "enterprise.personal-values-erased", revision = 1)
    record PersonalValuesErased(UnifiedSocialCreditCode enterprise, String reason, String document, Instant at)
            implements EnterpriseEvent {}
}
