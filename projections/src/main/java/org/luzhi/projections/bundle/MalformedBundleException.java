package org.luzhi.projections.bundle;

/** Something in a bundle isn't of the form that is specified. */
public class MalformedBundleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedBundleException(String message) {
        super(message);
    }
}
