package org.luzhi.integration.dropbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.luzhi.integration.town.People;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Files that the polling never offers are not passed over in silence. */
@ExtendWith(OutputCaptureExtension.class)
class DropboxOverlookedTest extends InDropFolder {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatIsNoTextIsAnsweredCountedAndParked() throws IOException {
        Path parked = data.resolve("parked");
        Path march = Files.write(undecodable("%C8%FD%D4%C2.csv"), new byte[] {1});
        Path coke = Files.write(undecodable("%BD%B9%CC%BF.csv"), new byte[] {2});
        assertThat(Names.safe(march)).isNotEqualTo(Names.safe(coke));

        assertThat(answered(Names.safe(march) + ".problem.json").path("code").asText())
                .isEqualTo("file.name");
        answered(Names.safe(coke) + ".problem.json");
        await().atMost(LONG).until(() -> Files.notExists(march) && Files.notExists(coke));
        assertThat(list(parked)).hasSize(2).allSatisfy(place -> {
            JsonNode reason = json(place.resolve("reason.json"));
            assertThat(reason.path("code").asText()).isEqualTo("file.name");
            assertThat(reason.path("message").asText()).contains("~");
            assertThat(place.resolve("content")).hasSize(1);
        });
        assertThat(meters.counter("luzhi.parked", "door", "dropbox", "code", "file.name")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whatIsNeverTakenIsToldOfOnce(CapturedOutput log) throws Exception {
        Path deepest = Files.createDirectories(folder.resolve("a/b/c/d"));
        Files.write(deepest.resolve("taken.json"), People.e1(enterprise));
        Path tooDeep = Files.createDirectories(deepest.resolve("bottom"));
        Files.write(tooDeep.resolve("left.json"), People.filing(enterprise, "N-2", "6"));
        Files.write(folder.resolve("own.problem.json"), People.filing(enterprise, "N-3", "7"));
        answered("a/b/c/d/taken.json.receipt.json");

        await().atMost(LONG)
                .until(() -> log.getOut().contains("never taken: bottom")
                        && log.getOut().contains("never taken: own.problem.json"));

        // The next look says nothing more, and nothing of answers that are ours.
        Files.write(folder.resolve("next.problem.json"), new byte[] {1});
        await().atMost(LONG).until(() -> log.getOut().contains("never taken: next.problem.json"));
        assertThat(log.getOut()).containsOnlyOnce("never taken: bottom");
        assertThat(log.getOut()).containsOnlyOnce("never taken: own.problem.json");
        assertThat(log.getOut()).doesNotContain("taken: taken.json");
        assertThat(tooDeep.resolve("left.json")).exists();
    }

    private Path undecodable(String escaped) {
        return Path.of(URI.create(folder.toUri() + escaped));
    }
}
