package org.luzhi.integration.subject;

import java.time.Instant;
import java.util.List;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;

/** The domain's rules of content, the very same that decide the command; problems point into the canonical filing. */
@FunctionalInterface
public interface ContentRules {

    List<Problem> check(EnergyUse content, ReportingPeriod period, Instant receivedAt);
}
