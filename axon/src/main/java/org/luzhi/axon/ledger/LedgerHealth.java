package org.luzhi.axon.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;
import org.luzhi.projections.ledger.Finding;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Up when the ledger goes on from what was signed, and its processor runs. */
final class LedgerHealth implements HealthIndicator {

    private final LedgerProcessor processor;

    LedgerHealth(LedgerProcessor processor) {
        this.processor = processor;
    }

    @Override
    public Health health() {
        String state = processor.state();
        Health.Builder health = (state.equals("running") ? Health.up() : Health.down())
                .withDetail("state", state)
                .withDetail("size", processor.size());
        if (!processor.findings().isEmpty()) {
            health.withDetail("problem", broken(processor.findings()));
        }
        return health.build();
    }

    /** What is wrong and what to do, in both languages. */
    static String broken(List<Finding> findings) {
        String named = findings.stream().map(Finding::toString).collect(Collectors.joining("; "));
        Problem problem = Problem.error("ledger.broken", Place.WHOLE, named);
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).stream()
                .map(locale -> Wording.message(problem, locale) + " " + Wording.hint(problem, locale))
                .collect(Collectors.joining(" · "));
    }
}
