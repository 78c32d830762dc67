package org.luzhi.domain.accounting;

import java.util.List;
import org.luzhi.domain.standard.Levels;
import org.luzhi.domain.standard.PinnedRow;

/**
 * The levels of a limit after the corrections of its standard.
 *
 * @param used the limit's row and every correction's
 */
public record CorrectedLimit(Levels levels, List<PinnedRow> used) {

    public CorrectedLimit {
        used = List.copyOf(used);
    }
}
