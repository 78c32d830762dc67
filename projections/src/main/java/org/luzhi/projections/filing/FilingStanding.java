package org.luzhi.projections.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.CountedVersions;

/**
 * How a filing stands: its versions, oldest first, by the events that made and judged them. What the versions say stays in
 * those events.
 *
 * @param late whether the first version came after the due day
 * @param counting which version counts; of each only its event's position is kept
 */
public record FilingStanding(
        FilingId filing,
        List<Version> versions,
        boolean late,
        @Nullable LocalDate due,
        CountedVersions<Long> counting) {

    public FilingStanding {
        versions = List.copyOf(versions);
    }

    /**
     * @param position of the event that made it
     * @param judged position of the event that last changed its status; null while it waits
     */
    public record Version(
            int version,
            FilingStatus status,
            Instant receivedAt,
            long position,
            @Nullable Long judged) {

        private Version judged(FilingStatus verdict, long at) {
            return new Version(version, verdict, receivedAt, position, at);
        }
    }

    static FilingStanding none(FilingId filing) {
        return new FilingStanding(filing, List.of(), false, null, CountedVersions.none());
    }

    FilingStanding filed(VersionFiled filed, HistoryEvent event) {
        List<Version> all = new ArrayList<>(versions);
        all.add(new Version(filed.version(), FilingStatus.SUBMITTED, filed.receivedAt(), event.position(), null));
        boolean first = versions.isEmpty();
        return new FilingStanding(
                filing,
                all,
                first ? filed.late() : late,
                first ? filed.due() : due,
                counting.filed(filed.version(), event.position()));
    }

    FilingStanding accepted(int version, long at) {
        return judged(version, FilingStatus.ACCEPTED, at, counted -> counted.accepted(version));
    }

    FilingStanding returned(int version, long at) {
        return judged(version, FilingStatus.RETURNED, at, counted -> counted);
    }

    FilingStanding withdrawn(int version, long at) {
        return judged(version, FilingStatus.WITHDRAWN, at, CountedVersions::withdraw);
    }

    private FilingStanding judged(
            int version, FilingStatus verdict, long at, UnaryOperator<CountedVersions<Long>> count) {
        List<Version> all = versions.stream()
                .map(each -> each.version() == version ? each.judged(verdict, at) : each)
                .toList();
        return new FilingStanding(filing, all, late, due, count.apply(counting));
    }

    /** The newest version. */
    public Version current() {
        return versions.getLast();
    }

    FilingItem item() {
        Version current = current();
        return new FilingItem(
                filing,
                filing.enterprise(),
                filing.subject(),
                filing.period(),
                current.status(),
                current.version(),
                current.receivedAt(),
                late,
                due,
                counting.counted().map(CountedVersions.Version::version).orElse(null),
                counting.provisional());
    }
}
