package org.luzhi.integration.subject;

import java.util.List;

/** From bytes to raw values with their places; the only part of reading that differs between formats. */
public interface Decoder {

    /**
     * Never throws for bad input: what is wrong goes into the intake.
     *
     * @param subjects all that the bytes may be of
     */
    void decode(byte[] bytes, List<SubjectDefinition> subjects, Intake intake);
}
