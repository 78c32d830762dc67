package org.luzhi.projections.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luzhi.domain.filing.FiledSubjects;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.verifier.Finding.Kind;

/** The rows that a filing can pin. Every filing of a city pins some of these few, so that one of each is kept. */
final class KnownRows {

    private final Map<String, List<PinnedRow>> byCode =
            Standards.builtIn().pins().stream().collect(Collectors.groupingBy(PinnedRow::code));

    /** The event with the known rows in place of its own; names those that are in no table. */
    HistoryEvent shared(HistoryEvent event, Check check) {
        if (!(event.content() instanceof VersionFiled filed)) {
            return event;
        }
        List<PinnedRow> rows = new ArrayList<>(filed.pinned().size());
        for (PinnedRow row : filed.pinned()) {
            Optional<PinnedRow> known = find(row);
            if (known.isEmpty()) {
                check.found(
                        Kind.CHANGED,
                        "event",
                        Long.toString(event.position()),
                        "row " + row.table() + "/" + row.code() + " of " + row.edition() + " is not in the table");
            }
            rows.add(known.orElse(row));
        }
        return new HistoryEvent(
                event.position(),
                event.id(),
                event.time(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.metadata(),
                FiledSubjects.of(filed.filing().subject()).withRows(filed, rows));
    }

    private Optional<PinnedRow> find(PinnedRow row) {
        for (PinnedRow known : byCode.getOrDefault(row.code(), List.of())) {
            if (known.equals(row)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
