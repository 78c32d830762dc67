package org.luzhi.domain.refusal;

/** Whether a problem stops the submission. */
public enum Severity {
    ERROR,
    WARNING
}
