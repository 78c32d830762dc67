package org.luzhi.domain.history;

/** A name or revision that this build does not know. It stops the reader: skipping would silently lose history. */
public class UnknownEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEventException(String name, int revision) {
        super("unknown event " + name + " r" + revision);
    }
}
