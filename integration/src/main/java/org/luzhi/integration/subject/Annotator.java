package org.luzhi.integration.subject;

import java.util.List;
import org.luzhi.domain.refusal.Problem;

/** Gives a refused workbook back with its problems written into it, in Chinese and English. */
public interface Annotator {

    /**
     * The same workbook with its erroneous cells marked, comments added and a summary sheet first; where that cannot be
     * (over 1 000 lines in a section, too many cells, not a readable workbook, too many at once), a fresh workbook with the
     * summary only. Never throws for bad input.
     *
     * @param reading what was read from those bytes
     * @param problems what to write: the reading's own, or those of a later refusal, already placed
     */
    byte[] annotate(byte[] workbook, Reading reading, List<Problem> problems);
}
