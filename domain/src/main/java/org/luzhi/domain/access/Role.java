package org.luzhi.domain.access;

/** What an actor is to Luzhi. A role never implies another. */
public enum Role {
    /** Files and reads its own records only. */
    ENTERPRISE,
    /** Keeps the register, reviews filings, reads the history. */
    REGULATOR,
    /** Reads and replays everything, changes nothing. */
    AUDITOR,
    /** Looks after channels and parked arrivals; never touches an enterprise's figures. */
    OPERATOR
}
