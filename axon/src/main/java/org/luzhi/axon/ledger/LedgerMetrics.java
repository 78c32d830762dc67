package org.luzhi.axon.ledger;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.Published;

/** How large the ledger is, and how much of it is signed. */
final class LedgerMetrics implements MeterBinder {

    private final LedgerProcessor processor;
    private final Ledger ledger;

    LedgerMetrics(LedgerProcessor processor, Ledger ledger) {
        this.processor = processor;
        this.ledger = ledger;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("luzhi.ledger.leaves", processor, LedgerProcessor::size)
                .description("leaves of the tree; its rate is the ledger's")
                .register(registry);
        Gauge.builder("luzhi.ledger.signed", ledger, live -> live.newest()
                        .map(Published::size)
                        .orElse(0L))
                .description("leaves of the newest signed checkpoint")
                .register(registry);
    }
}
