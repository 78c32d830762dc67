package org.luzhi.integration.channel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;

/** What an enterprise last filed before a period, to compare with. */
public interface PreviousQuantities {

    /**
     * By energy code, for those of the energies that were filed before, the consumed quantity in base units (kg, m3, kWh, MJ) of the newest version of the latest filed
     * month before the period that has this energy; lines of one energy are added up.
     */
    Map<String, BigDecimal> before(UnifiedSocialCreditCode enterprise, ReportingPeriod period, Set<String> energies);
}
