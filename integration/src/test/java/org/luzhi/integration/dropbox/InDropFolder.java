package org.luzhi.integration.dropbox;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.domain.enterprise.EnterpriseStatus;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.integration.channel.FilingChannel;
import org.luzhi.integration.channel.Tally;
import org.luzhi.integration.subject.Annotator;
import org.luzhi.integration.town.MemoryFilings;
import org.luzhi.integration.town.MemoryRegister;
import org.luzhi.integration.town.People;
import org.luzhi.integration.town.TownClock;
import org.luzhi.integration.town.TownTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A drop folder of its own for each test, of one fresh enterprise. */
@TownTest
abstract class InDropFolder {

    static final Duration QUIET = Duration.ofMillis(600);
    static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private FilingChannel channel;

    @Autowired
    private Annotator annotator;

    @Autowired
    private MemoryRegister register;

    @Autowired
    MemoryFilings filings;

    @TempDir
    Path data;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final UnifiedSocialCreditCode enterprise = People.fresh();
    Path folder = Path.of("");
    private DefaultCamelContext camel = new DefaultCamelContext();

    @BeforeEach
    void openTheFolder() throws Exception {
        register.has(enterprise, EnterpriseStatus.REGISTERED);
        folder = data.resolve("inbox").resolve(enterprise.value());
        start(QUIET);
        await().atMost(LONG).until(() -> Files.isDirectory(folder));
    }

    @AfterEach
    void closeTheFolder() {
        filings.breakWith(null);
        stop();
    }

    /** What the folder's routes go by. */
    Clock clock() {
        return new TownClock();
    }

    void stop() {
        camel.stop();
    }

    void start(Duration quiet) throws Exception {
        start(new Ripe(quiet, new Writers()));
    }

    void start(Ripe ripe) throws Exception {
        camel = new DefaultCamelContext();
        camel.getPropertiesComponent().addInitialProperty("luzhi.dropbox.overlooked-millis", "2000");
        camel.addRoutes(DropboxConfiguration.in(data, ripe, register, channel, annotator, new Tally(meters), clock()));
        camel.start();
    }

    JsonNode answered(String name) throws IOException {
        Path answer = folder.resolve(name);
        await(name).atMost(LONG).until(() -> Files.exists(answer));
        return json(answer);
    }

    List<Path> done() {
        return Files.exists(folder.resolve(".done")) ? list(folder.resolve(".done")) : List.of();
    }

    static void append(Path file, byte[] bytes, int from, int to) throws IOException {
        Files.write(
                file,
                java.util.Arrays.copyOfRange(bytes, from, to),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    static JsonNode json(Path file) throws IOException {
        return HistoryJson.mapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
