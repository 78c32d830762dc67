package org.luzhi.projections.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.projections.filing.FilingQuery.FindFiling;
import org.luzhi.projections.filing.FilingQuery.FindVersions;
import org.luzhi.projections.filing.FilingQuery.ListFilings;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.table.Condition;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.LiveFold;

/** Answers {@link FilingQuery}. */
public final class FilingHandler {

    /** States read at a time when days are looked at, too. */
    private static final int CHUNK = 1_000;

    private final LiveFold<FilingStanding> filings;
    private final KnownFold<FilingStanding> known;
    private final FilingReader reader;

    public FilingHandler(LiveFold<FilingStanding> filings, KnownFold<FilingStanding> known, FilingReader reader) {
        this.filings = filings;
        this.known = known;
        this.reader = reader;
    }

    @QueryHandler
    public FilingPage list(ListFilings query) {
        List<FilingItem> found = items(query);
        boolean more = found.size() > query.limit();
        List<FilingItem> items = more ? found.subList(0, query.limit()) : found;
        return new FilingPage(items, more ? items.getLast().filing().toString() : null);
    }

    /** One more than asked for. Whether a period had ended by a day is no column, so that is looked at row by row. */
    private List<FilingItem> items(ListFilings query) {
        List<FilingItem> found = new ArrayList<>();
        int chunk = query.viewpoint().asOf() == null ? query.limit() + 1 : CHUNK;
        String after = query.after();
        List<FilingStanding> rows;
        do {
            rows = rows(query, after, chunk);
            rows.stream()
                    .filter(row -> query.viewpoint().includes(row.filing().period()))
                    .map(FilingStanding::item)
                    .forEach(found::add);
            after = rows.isEmpty() ? after : rows.getLast().filing().toString();
        } while (rows.size() == chunk && found.size() <= query.limit());
        return found.size() > query.limit() ? found.subList(0, query.limit() + 1) : found;
    }

    private List<FilingStanding> rows(ListFilings query, @Nullable String after, int limit) {
        // A filing id begins with the enterprise's code and a dot; the slash is the character behind the dot.
        Condition keys = new Condition()
                .and("key > ?", prefix(query, '.'))
                .and("key < ?", prefix(query, '/'))
                .and("key > ?", after);
        Condition states = new Condition()
                .and("subject = ?", query.subject())
                .and(
                        "period = ?",
                        query.period() == null ? null : query.period().toString())
                .and("status = ?", code(query.status()));
        if (query.viewpoint().knowsAll()) {
            Condition both = keys.and(states);
            return filings.where(both.sql(), both.arguments(), limit);
        }
        String aggregates = query.enterprise() == null ? "filing/" : OneEnterprise.filings(query.enterprise());
        return List.copyOf(known.where(keys, states, limit, List.of(aggregates), query.viewpoint()));
    }

    @QueryHandler
    public Optional<FilingDetail> find(FindFiling query) {
        return standing(query.filing(), query.viewpoint())
                .map(standing -> new FilingDetail(standing.item(), reader.read(standing.current())));
    }

    @QueryHandler
    public Optional<FilingVersions> versions(FindVersions query) {
        return standing(query.filing(), query.viewpoint())
                .map(standing -> new FilingVersions(
                        standing.item(),
                        standing.versions().stream().map(reader::read).toList()));
    }

    /** Empty, too, when its period had not ended by the day asked for. */
    private Optional<FilingStanding> standing(FilingId filing, Viewpoint viewpoint) {
        String key = filing.toString();
        Optional<FilingStanding> standing =
                viewpoint.knowsAll() ? filings.find(key) : known.find(key, List.of(filing.aggregate()), viewpoint);
        return standing.filter(found -> viewpoint.includes(filing.period()));
    }

    private static @Nullable String prefix(ListFilings query, char end) {
        return query.enterprise() == null ? null : query.enterprise().value() + end;
    }

    private static @Nullable String code(@Nullable FilingStatus status) {
        return status == null ? null : status.code();
    }
}
