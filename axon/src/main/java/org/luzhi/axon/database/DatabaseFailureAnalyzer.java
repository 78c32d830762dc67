package org.luzhi.axon.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an operator the reason and the remedy instead of a stack trace. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailableException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseUnavailableException cause) {
        Throwable reason = cause.getCause();
        String description = reason == null ? cause.getMessage() : cause.getMessage() + System.lineSeparator() + reason;
        return new FailureAnalysis(description, cause.action(), cause);
    }
}
