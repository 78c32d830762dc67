package org.luzhi.axon.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;

/**
 * The one clock of the application, in whole milliseconds and law's zone. It is the system's, unless the sample city
 * holds it at a moment of its story; whatever happens meanwhile is marked as simulated.
 */
public final class HouseClock extends Clock {

    private final AtomicReference<@Nullable Instant> held = new AtomicReference<>();

    /**
     * Holds the clock at that moment, until the next step or {@link #release()}.
     *
     * @throws IllegalArgumentException when the moment lies before the one it is held at: history has one direction
     */
    public void stepTo(Instant moment) {
        Instant next = moment.truncatedTo(ChronoUnit.MILLIS);
        held.updateAndGet(now -> {
            if (now != null && next.isBefore(now)) {
                throw new IllegalArgumentException("the clock is at " + now + " and does not step back to " + next);
            }
            return next;
        });
    }

    /** Gives the clock back to the system. */
    public void release() {
        held.set(null);
    }

    /** Whether the clock is held at a moment of the sample's story. */
    public boolean simulated() {
        return held.get() != null;
    }

    @Override
    public Instant instant() {
        Instant moment = held.get();
        return moment != null ? moment : Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ReportingPeriod.ZONE;
    }

    /** The same clock seen from another zone would lose its steps, so it is only ever the house's. */
    @Override
    public Clock withZone(ZoneId zone) {
        if (zone.equals(getZone())) {
            return this;
        }
        throw new UnsupportedOperationException("law's zone is " + getZone());
    }
}
