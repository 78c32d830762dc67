package org.luzhi.domain.methodology;

import java.util.List;

/** An indicator together with what the filings bring to it. */
sealed interface ScoredIndicator permits UnitConsumptionIndicator, FigureIndicator {

    /** The indicator of the methodology, with the filings' contributions. */
    static ScoredIndicator of(Methodology methodology, Indicator indicator, Contributions contributions) {
        return switch (indicator.anchors()) {
            case GB_LEVEL3_TO_LEVEL1 -> UnitConsumptionIndicator.of(methodology, indicator, contributions.uses());
            case BETWEEN_RATIOS -> FigureIndicator.ratio(indicator, contributions);
            case BETWEEN_LEVELS -> FigureIndicator.level(indicator, contributions);
        };
    }

    Indicator indicator();

    /** Whether anything filed is of its kind. */
    boolean applies();

    boolean isComputed();

    /** Whether something that applies could not be scored or is not accepted yet. */
    boolean isProvisional();

    /** The addends of all that was scored, not rounded yet, when the indicator has that share of the card. */
    List<Addend> addends(Share share);

    IndicatorScore score();
}
