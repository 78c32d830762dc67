package org.luzhi.integration.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.Filed;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.integration.subject.Reading;

/** How an arrival ended; each door says it in its own way. */
public sealed interface Outcome {

    /**
     * Recorded and durable, now or earlier ({@link Filed#known()}).
     *
     * @param position of the version's event in the history; null while it is not known (Axon Server)
     * @param careWarnings what was odd about this arrival's form, and whether its content is superseded
     */
    record Recorded(Filed filed, @Nullable Long position, List<Problem> careWarnings) implements Outcome {}

    /** A dry run: what would have been recorded. */
    record Rehearsed(Filed filed, List<Problem> careWarnings) implements Outcome {}

    /**
     * Not recorded.
     *
     * @param refusal its problems placed in the submission, warnings among them
     * @param reading what had been read; null when it was refused before
     * @param moreProblems how many problems there were beyond those listed
     * @param dryRun whether nothing would have been recorded anyway
     */
    record Refused(Refusal refusal, @Nullable Reading reading, long moreProblems, boolean dryRun) implements Outcome {}
}
