package org.luzhi.integration.channel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.luzhi.domain.filing.Filed;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.subject.Reading;

/** The warnings that belong to an arrival rather than to the record: how it was written, and whether it is out of date. */
final class Care {

    private static final String SUPERSEDED = "filing.superseded";

    private Care() {}

    static List<Problem> warnings(Reading reading, Filed filed) {
        if (filed.current() && reading.readWithCare().isEmpty()) {
            return List.of();
        }
        Set<String> odd = Set.copyOf(reading.readWithCare());
        Stream<Problem> care = reading.problems().stream().filter(problem -> odd.contains(problem.code()));
        return filed.current()
                ? care.toList()
                : Stream.concat(care, Stream.of(superseded(filed))).toList();
    }

    private static Problem superseded(Filed filed) {
        return Problem.warning(
                SUPERSEDED, Place.WHOLE, String.valueOf(filed.event().version()), String.valueOf(filed.newest()));
    }
}
