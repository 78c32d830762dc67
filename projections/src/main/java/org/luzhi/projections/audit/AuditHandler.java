package org.luzhi.projections.audit;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.audit.AuditCommand.AuditLedger;
import org.luzhi.projections.audit.AuditQuery.FindAudit;
import org.luzhi.projections.audit.AuditQuery.ListAudits;
import org.luzhi.projections.fold.HistoryReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs audits in the background, one at a time, and keeps the newest in memory until the next start. */
public final class AuditHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AuditHandler.class);
    private static final int KEPT = 20;

    private final Auditor auditor;
    private final HistoryReader history;
    private final Clock clock;
    private final Executor background;
    private final Deque<AuditJob> jobs = new ArrayDeque<>();

    public AuditHandler(Auditor auditor, HistoryReader history, Clock clock, Executor background) {
        this.auditor = auditor;
        this.history = history;
        this.clock = clock;
        this.background = background;
    }

    @CommandHandler
    public void audit(AuditLedger command, @MetaDataValue(Provenance.ACTOR) @Nullable String account) {
        begin(new AuditJob(
                command.audit(), AuditJob.State.RUNNING, account, command.at(), null, 0, history.head(), null));
        background.execute(this::run);
    }

    private synchronized void begin(AuditJob job) {
        AuditJob newest = jobs.peekFirst();
        if (newest != null && newest.state() == AuditJob.State.RUNNING) {
            throw new RefusedException(Refusal.wrongState("audit.running", newest.id()));
        }
        jobs.addFirst(job);
        while (jobs.size() > KEPT) {
            jobs.removeLast();
        }
    }

    private void run() {
        try {
            var report = auditor.audit(read -> change(job -> job.reading(read)));
            change(job -> job.ended(report, clock.instant()));
        } catch (RuntimeException e) {
            LOG.error("账本审计未能完成 · the audit of the ledger could not be carried out", e);
            change(job -> job.failed(clock.instant()));
        }
    }

    /** The running one is always the newest. */
    private synchronized void change(UnaryOperator<AuditJob> step) {
        jobs.addFirst(step.apply(jobs.removeFirst()));
    }

    @QueryHandler
    public synchronized Optional<AuditJob> find(FindAudit query) {
        return jobs.stream().filter(job -> job.id().equals(query.audit())).findFirst();
    }

    @QueryHandler
    public synchronized Audits list(ListAudits query) {
        return new Audits(List.copyOf(jobs));
    }
}
