package org.luzhi.axon.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the server did not start. */
final class ExposedDemoAccountsAnalyzer extends AbstractFailureAnalyzer<ExposedDemoAccountsException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ExposedDemoAccountsException cause) {
        return new FailureAnalysis(
                "Luzhi did not start: " + cause.getMessage() + ".",
                "Keep server.address (and management.server.address) on loopback, or start without the demo profile"
                        + " (--spring.profiles.active=production) and state your own luzhi.security.accounts.",
                cause);
    }
}
