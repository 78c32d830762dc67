package org.luzhi.axon.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.luzhi.axon.clock.HouseClock;
import org.luzhi.domain.history.Provenance;

/** What an event keeps of the command that caused it: who, through which door, from which bytes, in whose time. */
final class CauseAndActor implements CorrelationDataProvider {

    private static final List<String> KEPT = List.of(
            Provenance.ACTOR,
            Provenance.ROLES,
            Provenance.ACTING_FOR,
            Provenance.DOOR,
            Provenance.EVIDENCE,
            Provenance.READ_WITH_CARE);

    private final HouseClock clock;

    CauseAndActor(HouseClock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, String> kept = new HashMap<>();
        kept.put(Provenance.CAUSE, message.getIdentifier());
        KEPT.forEach(key -> {
            if (message.getMetaData().get(key) instanceof String value) {
                kept.put(key, value);
            }
        });
        if (clock.simulated()) {
            kept.put(Provenance.SIMULATED, "true");
        }
        return kept;
    }
}
