package org.luzhi.projections.register;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * What the register says of an enterprise. Personal values are not part of it: they stay in the event at
 * {@code profilePosition}, encrypted.
 *
 * @param stations equipment numbers of its monitoring stations
 * @param held whether its code fails its check, so that it may not file until confirmed
 * @param profilePosition position of the event that holds its profile
 * @param erasure the last one of its personal values; null when there was none
 */
public record EnterpriseEntry(
        UnifiedSocialCreditCode enterprise,
        String name,
        String region,
        String industry,
        String cluster,
        SortedSet<String> chains,
        List<String> stations,
        boolean held,
        boolean confirmed,
        boolean closed,
        Instant registeredAt,
        Instant changedAt,
        long profilePosition,
        @Nullable Erasure erasure)
        implements OfEnterprise {

    public EnterpriseEntry {
        chains = Collections.unmodifiableSortedSet(new TreeSet<>(chains));
        stations = List.copyOf(stations);
    }

    EnterpriseEntry confirmed(Instant at) {
        return with(true, closed, at, erasure);
    }

    EnterpriseEntry closed(Instant at) {
        return with(confirmed, true, at, erasure);
    }

    EnterpriseEntry erased(Erasure last) {
        return with(confirmed, closed, changedAt, last);
    }

    private EnterpriseEntry with(boolean nowConfirmed, boolean nowClosed, Instant at, @Nullable Erasure last) {
        return new EnterpriseEntry(
                enterprise,
                name,
                region,
                industry,
                cluster,
                chains,
                stations,
                held,
                nowConfirmed,
                nowClosed,
                registeredAt,
                at,
                profilePosition,
                last);
    }

    /** Whether it lies in the division or one below it: {@code 140400} takes in {@code 140423}. */
    public boolean within(String division) {
        return region.startsWith(stem(division));
    }

    /** What the codes of a division and of those below it begin with. */
    static String stem(String division) {
        return division.replaceFirst("(00)+$", "");
    }
}
