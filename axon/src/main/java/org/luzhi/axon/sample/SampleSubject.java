package org.luzhi.axon.sample;

import java.util.List;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.subject.Content;

/** A subject as the sample's enterprises file it. */
interface SampleSubject {

    /** Its name in a filing id. */
    String name();

    /** What the numbers of its filings begin with. */
    String numbered();

    /** Who files it, in the order of the sample's data. */
    List<UnifiedSocialCreditCode> filers();

    Content content(SampleEnterprise enterprise, ReportingPeriod period);

    /** The same with the planted slip, which a later version corrects. */
    default Content understated(Content whole) {
        throw new IllegalStateException("no slip is planted in " + name());
    }
}
