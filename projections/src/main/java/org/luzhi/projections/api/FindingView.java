package org.luzhi.projections.api;

import java.util.Locale;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;
import org.luzhi.projections.ledger.Finding;

/**
 * What an audit found, in plain words.
 *
 * @param at of an event its position, of a tile its path, of a checkpoint its size
 * @param hint where to look, and what it means
 */
public record FindingView(String kind, String part, String at, String message, String hint) {

    public static FindingView of(Finding finding, Locale locale) {
        Problem part = problem("audit.part-", finding.part(), finding.at());
        Problem kind = problem("audit.", finding.kind(), Wording.message(part, locale));
        return new FindingView(
                code(finding.kind()),
                code(finding.part()),
                finding.at(),
                Wording.message(kind, locale),
                Wording.hint(kind, locale) + " " + Wording.hint(part, locale));
    }

    private static Problem problem(String stem, Enum<?> what, String argument) {
        return Problem.error(stem + code(what), Place.WHOLE, argument);
    }

    private static String code(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
