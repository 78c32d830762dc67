package org.luzhi.axon.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.luzhi.axon.database.DatabaseAccess.Login;

/**
 * The embedded PostgreSQL of one data folder: durable, loopback only, by password only, and the same one at the next
 * start. What uses it must be closed before it is.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "luzhi";

    private final DataFolder folder;
    private final PostgresServer server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(DataFolder folder, PostgresServer server, DatabaseAccess access) {
        this.folder = folder;
        this.server = server;
        this.access = access;
    }

    /**
     * Starts the database of that folder; ends the server that a killed run left on it.
     *
     * @param binaries where the server's programs are, or go to
     * @param port 0 for any free one
     * @throws DatabaseUnavailableException when another Luzhi holds the folder, or the server does not start
     */
    public static EmbeddedDatabase start(Path data, Path binaries, int port) {
        DataFolder folder = DataFolder.hold(data);
        try {
            Secrets secrets = Secrets.in(folder.root());
            PostgresServer server = new PostgresServer(
                    PostgresBinaries.in(binaries),
                    folder.root().resolve("postgres"),
                    folder.root().resolve("postgres.log"));
            server.stopOrphan();
            server.initialise(secrets.superuser());
            String host = "jdbc:postgresql://127.0.0.1:" + server.start(port) + "/";
            prepare(host, secrets);
            return new EmbeddedDatabase(
                    folder, server, new DatabaseAccess(host + NAME, secrets.owner(), secrets.application()));
        } catch (IOException | SQLException e) {
            folder.close();
            throw new DatabaseUnavailableException("内置 PostgreSQL 没有启动", "the embedded PostgreSQL did not start", e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Stops the server and lets go of the folder. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new DatabaseUnavailableException("内置 PostgreSQL 没有停止", "the embedded PostgreSQL did not stop", e);
        } finally {
            folder.close();
        }
    }

    /** Lets go of the folder without stopping the server, as a killed process does. */
    void letGo() {
        folder.close();
    }

    /** Roles and database; harmless when they are there, so that a first start killed half-way is mended. */
    private static void prepare(String host, Secrets secrets) throws SQLException {
        DatabaseAccess maintenance = new DatabaseAccess(host + "postgres", secrets.owner(), secrets.application());
        try (Connection connection = maintenance.connect(secrets.superuser(), "luzhi start");
                Statement statement = connection.createStatement()) {
            role(statement, secrets.owner());
            role(statement, secrets.application());
            if (!statement
                    .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")
                    .next()) {
                statement.execute(
                        "CREATE DATABASE " + NAME + " OWNER " + secrets.owner().user());
                statement.execute("REVOKE ALL ON DATABASE " + NAME + " FROM PUBLIC");
                statement.execute("GRANT CONNECT ON DATABASE " + NAME + " TO "
                        + secrets.application().user());
            }
        }
    }

    private static void role(Statement statement, Login login) throws SQLException {
        // Names are constants and passwords are hex digits: nothing to quote.
        statement.execute("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '" + login.user()
                + "') THEN CREATE ROLE " + login.user() + " LOGIN; END IF; END $$");
        statement.execute("ALTER ROLE " + login.user() + " PASSWORD '" + login.password() + "'");
    }
}
