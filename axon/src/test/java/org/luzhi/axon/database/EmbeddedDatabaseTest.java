package org.luzhi.axon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.axon.database.DatabaseAccess.Login;

/** One data folder through its life: first start, rights, restart, kill, take-over. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedDatabaseTest {

    @TempDir
    private static Path parent;

    private static Path folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void firstStart() {
        folder = parent.resolve("data");
        database = start();
        Flyway.configure()
                .configuration(DatabaseConfiguration.asOwner(Flyway.configure(), database.access()))
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8",
        "wal_compression, pglz"
    })
    void showsDurableAndClosedSettings(String setting, String expected) throws SQLException {
        assertThat(query(Secrets.in(folder).superuser(), "SHOW " + setting)).isEqualTo(expected);
    }

    @Test
    @Order(1)
    void isPostgres17() throws SQLException {
        assertThat(query(database.access().owner(), "SHOW server_version")).startsWith("17.");
    }

    @Test
    @Order(1)
    void keepsPasswordsToTheOwnerOfTheFolder() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(Secrets.FILE))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("postgres.password.new")).doesNotExist();
    }

    @Test
    @Order(1)
    void letsNobodyInWithoutThePassword() {
        Login wrong = new Login(database.access().application().user(), "guess");

        assertThatThrownBy(() -> query(wrong, "SELECT 1"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Order(2)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET name = 'x'",
                "DELETE FROM event",
                "TRUNCATE event",
                "ALTER TABLE event DISABLE TRIGGER ALL",
                "DROP TABLE event",
                "UPDATE evidence SET bytes = ''",
                "TRUNCATE evidence",
                "DELETE FROM further_evidence"
            })
    void forbidsTheApplicationToChangeWhatHappened(String sql) {
        assertThatThrownBy(() -> execute(database.access().application(), sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Order(2)
    @ParameterizedTest
    @ValueSource(strings = {"UPDATE event SET name = 'x'", "DELETE FROM event", "TRUNCATE event"})
    void stopsEvenTheOwnerByTrigger(String sql) {
        assertThatThrownBy(() -> execute(database.access().owner(), sql)).hasMessageContaining("append-only");
    }

    @Test
    @Order(3)
    void letsTheApplicationAppendAndSweepOnlyOrphans() throws SQLException {
        Login application = database.access().application();
        execute(
                application,
                "INSERT INTO event VALUES (0, 'e', 'filing', 'filing/x', 0, 1, 'energy-use.filed', 1, '{}', '{}')");
        execute(
                application,
                "INSERT INTO evidence VALUES ('a', 'o', 't', null, 'rest', 0, now(), true, 'kept'),"
                        + " ('b', 'o', 't', null, 'rest', 0, now(), false, 'orphan')");

        execute(application, "DELETE FROM evidence WHERE NOT taken");

        assertThatThrownBy(() -> execute(application, "DELETE FROM evidence")).hasMessageContaining("append-only");
        assertThat(query(application, "SELECT string_agg(digest, ',') FROM evidence"))
                .isEqualTo("a");
    }

    @Test
    @Order(4)
    void refusesASecondLuzhiOnTheFolder() {
        assertThatThrownBy(EmbeddedDatabaseTest::start)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("正被另一个运行中的绿智使用")
                .hasMessageContaining("in use by another running Luzhi");
    }

    @Test
    @Order(5)
    void isTheSameAfterARestart() throws SQLException {
        List<Login> before = logins();
        database.close();

        database = start();

        assertThat(logins()).isEqualTo(before);
        assertThat(query(database.access().application(), "SELECT count(*) FROM event"))
                .isEqualTo("1");
    }

    @Test
    @Order(6)
    void takesTheFolderOverFromAKilledRun() throws SQLException, IOException {
        String orphan =
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        database.letGo();

        database = start();

        assertThat(serverProcess()).isNotEqualTo(orphan);
        assertThat(query(database.access().application(), "SELECT count(*) FROM event"))
                .isEqualTo("1");
    }

    @Test
    @Order(7)
    void startsAlthoughAnotherProcessGotTheNumberOfTheOldServer() throws SQLException, IOException {
        database.close();
        Path note = folder.resolve("postgres/postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + folder.resolve("postgres") + "\n");

        database = start();

        assertThat(query(database.access().application(), "SELECT count(*) FROM event"))
                .isEqualTo("1");
    }

    @Test
    @Order(8)
    void mendsAFirstStartThatWasKilled() throws IOException {
        Path killed = Files.createDirectories(parent.resolve("killed"));
        Files.createDirectories(killed.resolve("postgres.new"));
        Files.writeString(killed.resolve("postgres.new/PG_VERSION"), "17");
        Files.writeString(killed.resolve("postgres.password.new"), "");

        try (EmbeddedDatabase mended = EmbeddedDatabase.start(killed, TestDatabase.BINARIES, 0)) {
            assertThat(mended.access().url()).endsWith("/luzhi");
        }
    }

    @Test
    @Order(8)
    void runsOnACopyOfAStoppedFolder() throws Exception {
        database.close();
        Path copy = parent.resolve("copy");
        new ProcessBuilder("cp", "-a", folder.toString(), copy.toString())
                .start()
                .waitFor();
        folder = copy;

        database = start();

        assertThat(query(database.access().application(), "SELECT count(*) FROM event"))
                .isEqualTo("1");
    }

    @Test
    @Order(9)
    void saysThatAFixedPortIsTaken() throws IOException {
        database.close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, TestDatabase.BINARIES, taken.getLocalPort()))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("已被占用");
        }
        database = start();
    }

    private static EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, TestDatabase.BINARIES, 0);
    }

    private static String serverProcess() throws IOException {
        return Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
    }

    private static List<Login> logins() {
        return List.of(database.access().owner(), database.access().application());
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (Connection connection = database.access().connect(login, "test");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Login login, String sql) throws SQLException {
        try (Connection connection = database.access().connect(login, "test");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
