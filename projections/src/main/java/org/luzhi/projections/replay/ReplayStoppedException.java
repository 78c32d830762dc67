package org.luzhi.projections.replay;

/** A replay was told to stop in the middle of its comparison. */
public class ReplayStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReplayStoppedException() {
        super("stopped", null, false, false);
    }
}
