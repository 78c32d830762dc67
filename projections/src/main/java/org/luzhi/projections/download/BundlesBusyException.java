package org.luzhi.projections.download;

/** As many bundles as can be made at once are being made. */
public class BundlesBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Seconds after which it is worth asking again. */
    public static final int RETRY_AFTER = 30;

    public BundlesBusyException() {
        super("too many bundles at once");
    }
}
