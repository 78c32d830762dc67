package org.luzhi.projections.progress;

import java.util.List;
import org.luzhi.domain.conversion.ConversionProjects;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.projections.fold.CountedVersions;

/** What a filing says of conversion projects, by the version that counts. */
public record ProgressState(FilingId filing, CountedVersions<Statement> versions) {

    /** What a version says, the rows it is judged by, and its event. */
    public record Statement(ConversionProjects content, List<PinnedRow> pinned, long position, String eventId) {
        public Statement {
            pinned = List.copyOf(pinned);
        }
    }

    ProgressState with(CountedVersions<Statement> next) {
        return new ProgressState(filing, next);
    }
}
