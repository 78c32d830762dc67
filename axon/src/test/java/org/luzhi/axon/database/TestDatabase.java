package org.luzhi.axon.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

/**
 * One embedded server for all tests of a run, with the settings that the application ships. Each test class takes a
 * migrated, empty database of its own.
 */
public final class TestDatabase {

    /** Where the server's programs are unpacked, once per build folder. */
    public static final Path BINARIES = Path.of("target", "postgresql-17");

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedDatabase SERVER = start();

    private TestDatabase() {}

    /** Access to a new database: migrated, without events. */
    public static DatabaseAccess fresh() {
        String name = "test" + NUMBER.incrementAndGet();
        DatabaseAccess template = SERVER.access();
        asSuperuser("CREATE DATABASE " + name + " TEMPLATE luzhi OWNER "
                + template.owner().user());
        return new DatabaseAccess(template.url().replaceAll("luzhi$", name), template.owner(), template.application());
    }

    /** A pool as the application has it; the caller closes it. */
    public static HikariDataSource pool(DatabaseAccess access) {
        return new DatabaseConfiguration().dataSource(access);
    }

    /** What only an administrator may do. */
    public static void asSuperuser(String sql) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A connection of the role that owns the tables. */
    public static Connection asOwner(DatabaseAccess access) throws SQLException {
        return access.connect(access.owner(), "test owner");
    }

    /** A connection of the owner to the database that a Luzhi runs in that data folder. */
    public static Connection running(Path data) throws IOException, SQLException {
        Secrets secrets = Secrets.in(data);
        String port = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return new DatabaseAccess(
                        "jdbc:postgresql://127.0.0.1:" + port + "/luzhi", secrets.owner(), secrets.application())
                .connect(secrets.owner(), "test owner");
    }

    private static Connection superuser() throws SQLException {
        DatabaseAccess access = SERVER.access();
        Secrets secrets = Secrets.in(folder());
        return new DatabaseAccess(access.url().replaceAll("luzhi$", "postgres"), access.owner(), access.application())
                .connect(secrets.superuser(), "test");
    }

    private static Path folder() {
        return Path.of("target", "test-database-" + ProcessHandle.current().pid());
    }

    private static EmbeddedDatabase start() {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder(), BINARIES, 0);
        Flyway.configure()
                .configuration(DatabaseConfiguration.asOwner(Flyway.configure(), database.access()))
                .load()
                .migrate();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            delete(folder());
        }));
        return database;
    }

    private static void delete(Path folder) {
        try {
            if (Files.exists(folder)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
