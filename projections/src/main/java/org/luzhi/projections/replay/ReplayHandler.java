package org.luzhi.projections.replay;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.luzhi.projections.replay.ReplayQuery.FindReplay;
import org.luzhi.projections.replay.ReplayQuery.FindReport;
import org.luzhi.projections.replay.ReplayQuery.ListReplays;
import org.luzhi.projections.table.Condition;
import org.luzhi.projections.table.LiveFold;

/** Answers {@link ReplayQuery}. */
public final class ReplayHandler {

    private final LiveFold<ReplayJob> jobs;
    private final ReplayReports reports;
    private final ReplayPace.Source paces;

    public ReplayHandler(LiveFold<ReplayJob> jobs, ReplayReports reports, ReplayPace.Source paces) {
        this.jobs = jobs;
        this.reports = reports;
        this.paces = paces;
    }

    @QueryHandler
    public ReplayPage list(ListReplays query) {
        Condition condition = new Condition().and("key < ?", query.after());
        List<ReplayJob> found = jobs.last(condition.sql(), condition.arguments(), query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<ReplayJob> page = more ? found.subList(0, query.limit()) : found;
        return new ReplayPage(
                page.stream().map(this::item).toList(),
                more ? page.getLast().replay().value() : null);
    }

    @QueryHandler
    public Optional<ReplayItem> find(FindReplay query) {
        return jobs.find(query.replay().value()).map(this::item);
    }

    @QueryHandler
    public Optional<StoredReport> report(FindReport query) {
        return jobs.find(query.replay().value())
                .flatMap(job -> Optional.ofNullable(job.report()))
                .flatMap(digest -> reports.find(query.replay(), digest));
    }

    private ReplayItem item(ReplayJob job) {
        ReplayPace pace = job.status().ended() ? null : paces.of(job.replay()).orElse(null);
        return new ReplayItem(job, pace);
    }
}
