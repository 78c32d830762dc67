package org.luzhi.projections.bundle;

/** A bundle has to fit a plain zip: 4 GB. */
public class BundleTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BundleTooLargeException() {
        super("a bundle has at most 4 GB");
    }
}
