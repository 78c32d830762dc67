package org.luzhi.integration.subject;

/** From bytes to raw values with their places; the only part of reading that differs between formats. */
public interface Decoder {

    /** Never throws for bad input: what is wrong goes into the intake. */
    void decode(byte[] bytes, SubjectDefinition subject, Intake intake);
}
