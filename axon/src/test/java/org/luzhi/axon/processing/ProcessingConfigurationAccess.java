package org.luzhi.axon.processing;

import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** The token store as the application wires it, for tests outside this package. */
public final class ProcessingConfigurationAccess {

    private ProcessingConfigurationAccess() {}

    public static TokenStore tokenStore(DataSource dataSource) {
        return new ProcessingConfiguration().tokenStore(dataSource, "test");
    }
}
