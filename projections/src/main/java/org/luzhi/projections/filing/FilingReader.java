package org.luzhi.projections.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FieldComment;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.receipt.Figures;
import org.luzhi.projections.filing.FilingVersion.Judged;
import org.luzhi.projections.fold.HistoryReader;

/** Reads what a version says from the events that made and judged it. */
public final class FilingReader {

    private final HistoryReader history;
    private final EventCodec codec;

    public FilingReader(HistoryReader history, EventCodec codec) {
        this.history = history;
        this.codec = codec;
    }

    FilingVersion read(FilingStanding.Version version) {
        HistoryEvent made = codec.open(history.at(version.position()));
        VersionFiled filed = (VersionFiled) made.content();
        HistoryEvent judged = judged(version.judged());
        FilingEvent verdict = judged == null ? null : (FilingEvent) judged.content();
        return new FilingVersion(
                version.version(),
                version.status(),
                filed.receipt(),
                filed.filingNumber(),
                version.receivedAt(),
                version.position(),
                made.id(),
                filed.digest(),
                filed.evidence(),
                made.metadata().get(Provenance.ACTOR),
                made.metadata().get(Provenance.DOOR),
                filed.content(),
                Figures.of(filed),
                filed.pinned(),
                filed.warnings(),
                filed.flagged(),
                judged == null ? null : judged(judged),
                reason(verdict),
                comments(verdict));
    }

    private @Nullable HistoryEvent judged(@Nullable Long position) {
        return position == null ? null : codec.open(history.at(position));
    }

    private static Judged judged(HistoryEvent event) {
        return new Judged(
                event.position(), event.id(), event.time(), event.metadata().get(Provenance.ACTOR));
    }

    private static @Nullable String reason(@Nullable FilingEvent judged) {
        if (judged instanceof FilingReturned returned) {
            return returned.reason();
        }
        return judged instanceof FilingWithdrawn withdrawn ? withdrawn.reason() : null;
    }

    private static List<FieldComment> comments(@Nullable FilingEvent judged) {
        return judged instanceof FilingReturned returned ? returned.comments() : List.of();
    }
}
