package org.luzhi.axon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The settings of the embedded server, written anew at every start. */
final class PostgresSettings {

    /** Durable: an acknowledged commit survives kill -9 and a power cut. */
    private static final String SETTINGS = """
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            port = %d
            password_encryption = 'scram-sha-256'
            max_connections = 100
            shared_buffers = 256MB
            wal_compression = on
            max_wal_size = 2GB
            checkpoint_timeout = 15min
            random_page_cost = 1.1
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            log_line_prefix = '%%m [%%p] '
            """;

    private static final String ACCESS = """
            # Loopback only, by password only.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final String INCLUDE = "include 'luzhi.conf'";

    private PostgresSettings() {}

    static void write(Path data, int port) throws IOException {
        Files.writeString(data.resolve("luzhi.conf"), SETTINGS.formatted(port));
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
        Path main = data.resolve("postgresql.conf");
        try (Stream<String> lines = Files.lines(main)) {
            if (lines.anyMatch(INCLUDE::equals)) {
                return;
            }
        }
        Files.writeString(main, Files.readString(main) + "\n" + INCLUDE + "\n");
    }
}
