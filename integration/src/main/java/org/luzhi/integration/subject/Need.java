package org.luzhi.integration.subject;

/** Whether a field must be filled in. */
public enum Need {
    ALWAYS,
    /** Whenever another field of the same part of the line is filled in. */
    WITH_ITS_PART,
    NEVER
}
