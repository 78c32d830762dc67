package org.luzhi.projections.filing;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.projections.filing.FilingQuery.FindFiling;
import org.luzhi.projections.filing.FilingQuery.FindVersions;
import org.luzhi.projections.filing.FilingQuery.ListFilings;
import org.luzhi.projections.table.Condition;
import org.luzhi.projections.table.LiveFold;

/** Answers {@link FilingQuery}. */
public final class FilingHandler {

    private final LiveFold<FilingStanding> filings;
    private final FilingReader reader;

    public FilingHandler(LiveFold<FilingStanding> filings, FilingReader reader) {
        this.filings = filings;
        this.reader = reader;
    }

    @QueryHandler
    public FilingPage list(ListFilings query) {
        // A filing id begins with the enterprise's code and a dot; the slash is the character behind the dot.
        Condition condition = new Condition()
                .and("key > ?", prefix(query, '.'))
                .and("key < ?", prefix(query, '/'))
                .and("subject = ?", query.subject())
                .and(
                        "period = ?",
                        query.period() == null ? null : query.period().toString())
                .and("status = ?", code(query.status()))
                .and("key > ?", query.after());
        List<FilingItem> found = filings.where(condition.sql(), condition.arguments(), query.limit() + 1).stream()
                .map(FilingStanding::item)
                .toList();
        boolean more = found.size() > query.limit();
        List<FilingItem> items = more ? found.subList(0, query.limit()) : found;
        return new FilingPage(items, more ? items.getLast().filing().toString() : null);
    }

    @QueryHandler
    public Optional<FilingDetail> find(FindFiling query) {
        return filings.find(query.filing().toString())
                .map(standing -> new FilingDetail(standing.item(), reader.read(standing.current())));
    }

    @QueryHandler
    public Optional<FilingVersions> versions(FindVersions query) {
        return filings.find(query.filing().toString())
                .map(standing -> new FilingVersions(
                        standing.item(),
                        standing.versions().stream().map(reader::read).toList()));
    }

    private static @Nullable String prefix(ListFilings query, char end) {
        return query.enterprise() == null ? null : query.enterprise().value() + end;
    }

    private static @Nullable String code(@Nullable FilingStatus status) {
        return status == null ? null : status.code();
    }
}
