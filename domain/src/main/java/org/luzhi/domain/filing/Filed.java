package org.luzhi.domain.filing;

import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * What the filing aggregate answers to a submission: the event of the version, new or known.
 *
 * @param event the version's event
 * @param sequence of that event within its aggregate
 * @param known whether the same content had been filed before, so that nothing new was recorded
 * @param newest number of the filing's newest version
 * @param late whether the filing is late: its <em>first</em> version came after the due day
 * @param status of the filing after this submission
 */
public record Filed(
        @OfSubject FilingEvent.VersionFiled event,
        long sequence,
        boolean known,
        int newest,
        boolean late,
        FilingStatus status)
        implements OfEnterprise {

    /** Whether that version is the filing's newest one. */
    public boolean current() {
        return event.version() == newest;
    }

    @Override
    public UnifiedSocialCreditCode enterprise() {
        return event.enterprise();
    }
}
