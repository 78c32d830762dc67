package org.luzhi.integration.channel;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.luzhi.domain.refusal.Problem;

/**
 * Counts how arrivals end: {@code luzhi.filings} by door and result, {@code luzhi.refusals} and {@code
 * luzhi.parked} by door and code. A refusal
 * counts once, under the code of its first error.
 */
public final class Tally {

    private final MeterRegistry registry;
    private final Map<String, Counter> filings = new ConcurrentHashMap<>();

    public Tally(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts a refusal that the path never saw, e.g. a body that was too large. */
    public void refused(String door, String code) {
        registry.counter("luzhi.refusals", "door", door, "code", code).increment();
    }

    /** Counts what was parked: it could not be attributed. */
    public void parked(String door, String code) {
        registry.counter("luzhi.parked", "door", door, "code", code).increment();
    }

    void count(String door, Outcome outcome) {
        switch (outcome) {
            case Outcome.Recorded recorded -> filing(door, recorded.filed().known() ? "known" : "new");
            case Outcome.Rehearsed rehearsed -> filing(door, "rehearsed");
            case Outcome.Refused refused -> {
                filing(door, "refused");
                refused(door, firstError(refused));
            }
        }
    }

    void failed(String door) {
        filing(door, "failed");
    }

    private void filing(String door, String result) {
        filings.computeIfAbsent(
                        door + ' ' + result, name -> registry.counter("luzhi.filings", "door", door, "result", result))
                .increment();
    }

    private static String firstError(Outcome.Refused refused) {
        return refused.refusal().problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .map(Problem::code)
                .orElse("none");
    }
}
