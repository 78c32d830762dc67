package org.luzhi.projections;

import org.luzhi.projections.api.ApiConfiguration;
import org.luzhi.projections.audit.AuditConfiguration;
import org.luzhi.projections.balance.BalanceConfiguration;
import org.luzhi.projections.console.ConsoleConfiguration;
import org.luzhi.projections.download.DownloadConfiguration;
import org.luzhi.projections.filing.FilingConfiguration;
import org.luzhi.projections.history.HistoryConfiguration;
import org.luzhi.projections.progress.ProgressConfiguration;
import org.luzhi.projections.receipt.ReceiptConfiguration;
import org.luzhi.projections.register.RegisterConfiguration;
import org.luzhi.projections.replay.ReplayConfiguration;
import org.luzhi.projections.score.ScoreConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The answers' table of contents. */
@Configuration(proxyBeanMethods = false)
@Import({
    RegisterConfiguration.class,
    FilingConfiguration.class,
    ReceiptConfiguration.class,
    BalanceConfiguration.class,
    ScoreConfiguration.class,
    ProgressConfiguration.class,
    HistoryConfiguration.class,
    ReplayConfiguration.class,
    AuditConfiguration.class,
    DownloadConfiguration.class,
    ApiConfiguration.class,
    ConsoleConfiguration.class
})
public class ProjectionsConfiguration {}
