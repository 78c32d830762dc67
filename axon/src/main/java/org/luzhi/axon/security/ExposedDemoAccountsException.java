package org.luzhi.axon.security;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Demo accounts are set up and the server would listen beyond loopback. */
final class ExposedDemoAccountsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExposedDemoAccountsException(List<String> accounts, @Nullable InetAddress listensOn) {
        super("the demo accounts " + accounts + " have published tokens, and the server would listen on "
                + (listensOn == null ? "every address" : listensOn.getHostAddress()));
    }
}
