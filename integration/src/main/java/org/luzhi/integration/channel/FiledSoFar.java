package org.luzhi.integration.channel;

import java.util.List;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingId;

/** What is already recorded of a filing; only a dry run asks. */
public interface FiledSoFar {

    /** The events of the filing in order; none when it was never filed. */
    List<FilingEvent> of(FilingId filing);
}
