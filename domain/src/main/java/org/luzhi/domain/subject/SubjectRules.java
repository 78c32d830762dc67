package org.luzhi.domain.subject;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/**
 * The law of one subject, pure: the aggregate refuses by it, and the doors ask it first, to tell every problem with its
 * place.
 */
public interface SubjectRules<C extends Content> {

    /** The subject's name in a filing id, e.g. {@code energy-use}. */
    String subject();

    /** The record that holds its content. */
    Class<C> contentType();

    /** Which periods may be filed. */
    Set<ReportingPeriod.Kind> periods();

    /**
     * Every error and warning of the content; pointers go into the canonical filing ({@code /content/consumed/0/unit}), whose
     * lines stand in canonical order.
     */
    List<Problem> check(C content, ReportingPeriod period, Standards standards);

    /** Every error that depends on whose content it is, such as an enterprise that names itself as its supplier. */
    default List<Problem> checkOf(UnifiedSocialCreditCode enterprise, C content) {
        return List.of();
    }

    /**
     * The rows that the filing uses, each once, by table and code.
     *
     * @param content without errors
     */
    List<PinnedRow> pins(C content, ReportingPeriod period, Standards standards);

    /**
     * What the filing amounts to, by the code of the figure: sums unrounded, quotients in DECIMAL128.
     *
     * @param content without errors
     * @param pinned the rows of {@link #pins}, as recorded
     */
    SortedMap<String, BigDecimal> figures(C content, List<PinnedRow> pinned);
}
