package org.luzhi.axon.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.axon.Caller;
import org.luzhi.axon.Luzhi;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.load.Codes;
import org.luzhi.axon.load.LoadCity;

/** A real Luzhi killed between the event of an erasure and the end of the key. */
class ErasureKillTest {

    private static final String ENTERPRISE = "/api/v1/enterprises/" + Codes.invented("140405", 'K', 1);

    @TempDir
    private Path folder;

    @Test
    void theKeyIsDestroyedAtTheNextStart() throws Exception {
        Path data = folder.resolve("data");
        try (LuzhiProcess luzhi = start(data);
                Connection owner = TestDatabase.running(data);
                Statement statement = owner.createStatement()) {
            Caller caller = new Caller(luzhi.port());
            assertThat(post(caller, "/api/v1/enterprises", """
                            {"enterprise":"%s","name":"试验","region":"140405","industry":"2614","cluster":"C0",
                             "contact":"柳如是"}""".formatted(ENTERPRISE.substring(20)))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(get(caller)).contains("柳如是");
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE subject_key IN SHARE MODE"); // nobody deletes meanwhile

            HttpResponse<String> erasing =
                    post(caller, ENTERPRISE + "/erasure", "{\"reason\":\"r\",\"document\":\"No. 7\"}");

            assertThat(erasing.statusCode()).as(erasing.body()).isEqualTo(202);
            assertThat(erasing.body()).contains("\"erasing\"");
            assertThat(get(caller)).as("it opens nothing any more").doesNotContain("柳如是");
            luzhi.kill();
            assertThat(keys(statement)).isEqualTo(1);
        }
        try (LuzhiProcess luzhi = start(data);
                Connection owner = TestDatabase.running(data);
                Statement statement = owner.createStatement()) {
            assertThat(keys(statement)).isZero();
            assertThat(get(new Caller(luzhi.port())))
                    .contains("No. 7", "personal.erased")
                    .doesNotContain("柳如是");
        }
    }

    private static int keys(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM subject_key")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static String get(Caller caller) {
        return caller.get(ENTERPRISE, Caller.as(LoadCity.REGULATOR)).body();
    }

    private static HttpResponse<String> post(Caller caller, String path, String body) {
        return caller.post(path, body, Caller.as(LoadCity.REGULATOR, "Content-Type", "application/json"));
    }

    private LuzhiProcess start(Path data) throws Exception {
        Path accounts = Files.writeString(folder.resolve("accounts.yaml"), new LoadCity(1).accounts());
        Map<String, String> settings = Map.of(
                "spring.config.additional-location", accounts.toUri().toString(),
                "spring.profiles.active", "test",
                "server.address", "127.0.0.1",
                "luzhi.data", data.toString(),
                "luzhi.database.binaries",
                        TestDatabase.BINARIES.toAbsolutePath().toString());
        return LuzhiProcess.start(
                Luzhi.class, folder, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), settings, Duration.ofMinutes(3));
    }
}
