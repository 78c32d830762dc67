package org.luzhi.integration.channel;

import java.util.List;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.subject.Reading;

/** Thrown for bytes that hold an error; carries what was read, which a workbook's answer is made from. */
final class UnreadableException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Reading reading;

    UnreadableException(Reading reading, List<Problem> problems) {
        super(Refusal.invalid(problems));
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }
}
