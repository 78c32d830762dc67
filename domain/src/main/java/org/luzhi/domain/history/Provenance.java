package org.luzhi.domain.history;

/** The keys of event metadata. All values are strings. */
public final class Provenance {

    /** Account id of who acted. */
    public static final String ACTOR = "actor";
    /** Roles of who acted, comma separated, sorted. */
    public static final String ROLES = "roles";
    /** The enterprise whom the actor acts for, if any. */
    public static final String ACTING_FOR = "actingFor";
    /** The door it came through, e.g. {@code rest}, {@code dropbox}, {@code console}. */
    public static final String DOOR = "door";
    /** SHA-256 of the original bytes, lower-case hex. */
    public static final String EVIDENCE = "evidence";
    /** Identifier of the command that caused the event. */
    public static final String CAUSE = "cause";
    /** Codes of what was read with care, comma separated, e.g. {@code cell.formula}. */
    public static final String READ_WITH_CARE = "readWithCare";
    /** {@code true} while the sample city steps the clock. */
    public static final String SIMULATED = "simulated";

    private Provenance() {}
}
