package org.luzhi.axon.sample;

import java.time.Instant;
import java.util.Comparator;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.filing.FilingId;

/** Something done in the sample's year, at a moment of its story. Doing it twice changes nothing. */
sealed interface SampleAct {

    Comparator<SampleAct> IN_ORDER = Comparator.comparing(SampleAct::at);

    Instant at();

    SampleEnterprise enterprise();

    /** The regulator registers an enterprise. */
    record Register(Instant at, SampleEnterprise enterprise) implements SampleAct {}

    /** The regulator confirms an enterprise whose credit code fails its check. */
    record Confirm(Instant at, SampleEnterprise enterprise) implements SampleAct {}

    /** The enterprise files through its door. */
    record File(Instant at, SampleEnterprise enterprise, FilingId filing, Version version) implements SampleAct {}

    /** The regulator accepts what counts as current. */
    record Accept(Instant at, SampleEnterprise enterprise, FilingId filing) implements SampleAct {}

    /** The regulator returns it with a remark on one field. */
    record Return(Instant at, SampleEnterprise enterprise, FilingId filing, Remark remark) implements SampleAct {}

    /** The enterprise withdraws it. */
    record Withdraw(Instant at, SampleEnterprise enterprise, FilingId filing) implements SampleAct {}

    /** Why something is returned, with a comment on one field. */
    record Remark(String reason, String pointer, String comment) {}

    /** What is filed: the truth, or one of the planted faults. */
    enum Version {
        TRUE,
        /** A figure was left out; the correction comes months later under a new number. */
        UNDERSTATED,
        /** A workbook with an unknown energy and a negative quantity: refused, comes back annotated. */
        WITH_ERRORS
    }
}
