package org.luzhi.integration.dropbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.luzhi.integration.Golden;

/** Writers who pause in the middle of a file. */
class DropboxWriterTest extends InDropFolder {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatIsOpenForWritingIsNotTakenHoweverQuietItIs() throws IOException {
        Path slow = folder.resolve("slow.csv");
        try (OutputStream writer = Files.newOutputStream(slow)) {
            writer.write(half());
            writer.flush();
            await().during(QUIET.multipliedBy(5)).atMost(LONG).until(() -> Files.exists(slow));
            writer.write(rest());
        }

        assertThat(answered("slow.csv.receipt.json").path("version").asInt()).isEqualTo(1);
        await().atMost(LONG).until(() -> done().size() == 1);
        assertThat(done().getFirst()).hasContent(whole());
    }

    @Test
    void whatIsWrittenOnAfterItHasBeenTakenIsFiledComplete() throws Exception {
        stop();
        start(new Ripe(QUIET, file -> false));
        Path slow = folder.resolve("slow.csv");
        try (OutputStream writer = Files.newOutputStream(slow)) {
            writer.write(half());
            writer.flush();
            assertThat(answered("slow.csv.receipt.json").path("version").asInt())
                    .isEqualTo(1);
            await().atMost(LONG).until(() -> Files.notExists(slow));
            writer.write(rest());
        }

        await().atMost(LONG).until(() -> version("slow.csv.receipt.json") == 2);
        await().atMost(LONG).until(() -> Files.notExists(slow) && done().size() == 1);
        assertThat(done().getFirst()).hasContent(whole());
    }

    @Test
    void whatIsWrittenOnWhileNobodyWatchesIsFiledCompleteLater() throws Exception {
        Files.write(folder.resolve("slow.csv"), half());
        answered("slow.csv.receipt.json");
        await().atMost(LONG).until(() -> done().size() == 1);
        stop();
        Files.write(done().getFirst(), rest(), StandardOpenOption.APPEND);

        start(QUIET);

        await().atMost(LONG).until(() -> version("slow.csv.receipt.json") == 2);
    }

    @Test
    void whatIsBroughtBackTakesNobodysPlace() throws Exception {
        Files.write(folder.resolve("slow.csv"), half());
        answered("slow.csv.receipt.json");
        await().atMost(LONG).until(() -> done().size() == 1);
        try (OutputStream other = Files.newOutputStream(folder.resolve("slow.csv"))) {
            other.write(half());
            other.flush();
            Files.write(done().getFirst(), rest(), StandardOpenOption.APPEND);

            assertThat(answered("late-1-slow.csv.receipt.json").path("version").asInt())
                    .isEqualTo(2);
        }
    }

    private int version(String answer) throws IOException {
        return answered(answer).path("version").asInt();
    }

    private byte[] half() {
        return whole().substring(0, whole().indexOf(",,,,exported")).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] rest() {
        return whole().substring(whole().indexOf(",,,,exported")).getBytes(StandardCharsets.UTF_8);
    }

    private String whole() {
        return Golden.CSV.replace("91140423MA0LXJH141", enterprise.value());
    }
}
