package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import org.luzhi.domain.measure.ReportingPeriod;

/**
 * One figure of one filing: what an indicator measures or divides by.
 *
 * @param enterprise its unified social credit code
 * @param subject of the filing
 * @param code of the figure, e.g. {@code emissions.total}
 * @param accepted whether the version that counts has been accepted
 * @param position of the event in the history
 * @param eventId of the event
 */
public record ScoredFigure(
        String enterprise,
        String subject,
        ReportingPeriod period,
        String code,
        BigDecimal value,
        boolean accepted,
        long position,
        String eventId) {}
