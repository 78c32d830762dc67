package org.luzhi.projections.audit;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.AxonThreadFactory;
import org.luzhi.projections.fold.HistoryReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audits of the ledger; the runtime brings the {@link Auditor}. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

    /** Ended at once with the house: an audit leaves nothing behind. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService auditThread() {
        return Executors.newSingleThreadExecutor(new AxonThreadFactory("ledger-audit"));
    }

    @Bean
    AuditHandler auditHandler(Auditor auditor, HistoryReader history, Clock clock, ExecutorService auditThread) {
        return new AuditHandler(auditor, history, clock, auditThread);
    }
}
