package org.luzhi.integration.dropbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.history.Provenance;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.luzhi.integration.town.People;
import org.springframework.beans.factory.annotation.Autowired;

class DropboxTest extends InDropFolder {

    @Autowired
    private SubjectCatalogue catalogue;

    @Test
    void laysAReceiptBesideAndPutsTheOriginalAway() throws IOException {
        Files.write(folder.resolve("三月.json"), People.e1(enterprise));

        JsonNode receipt = answered("三月.json.receipt.json");

        assertThat(receipt.path("accounted").path("gross").asText()).isEqualTo("18285.052");
        assertThat(receipt.path("filing").asText()).isEqualTo(enterprise + ".energy-use.2025-03");
        await().atMost(LONG).until(() -> Files.notExists(folder.resolve("三月.json")));
        assertThat(done()).singleElement().satisfies(original -> {
            assertThat(original.getFileName().toString()).endsWith("-三月.json");
            assertThat(original).hasBinaryContent(People.e1(enterprise));
        });
        assertThat(filings.lastMetadata(SubmitFiling.class))
                .containsEntry(Provenance.ACTOR, "dropbox")
                .containsEntry(Provenance.DOOR, "dropbox")
                .containsEntry(Provenance.ACTING_FOR, enterprise.value());
    }

    @Test
    void knowsContentWhateverItsName() throws IOException {
        Files.write(folder.resolve("a.json"), People.e1(enterprise));
        JsonNode first = answered("a.json.receipt.json");
        int events = filings.size();
        Files.createDirectories(folder.resolve("again"));
        Files.write(folder.resolve("again/b.json"), People.e1(enterprise));

        JsonNode second = answered("again/b.json.receipt.json");

        assertThat(second.path("receipt")).isEqualTo(first.path("receipt"));
        assertThat(filings.size()).isEqualTo(events);
    }

    @Test
    void answersMistakesInBothLanguagesAndWorkbooksWithWorkbooks() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{");
        Files.writeString(folder.resolve("notes.docx"), "hello");
        Files.write(
                folder.resolve("blank.xlsx"),
                catalogue.workbookTemplate("energy-use").orElseThrow());

        JsonNode problem = answered("bad.json.problem.json");
        assertThat(problem.path("code").asText()).isEqualTo("json.broken");
        assertThat(problem.path("title").asText()).contains("无法读取");
        assertThat(problem.path("inEnglish").path("title").asText()).contains("cannot be read");
        assertThat(answered("notes.docx.problem.json").path("code").asText()).isEqualTo("file.type");
        Path annotated = folder.resolve("blank.xlsx.annotated.xlsx");
        await().atMost(LONG).until(() -> Files.exists(annotated));
        await().during(QUIET.multipliedBy(3)).atMost(LONG).until(() -> Files.exists(annotated));

        // Mended and saved, it is a file like any other.
        Files.write(annotated, new byte[] {0}, StandardOpenOption.APPEND);
        await().atMost(LONG).until(() -> Files.notExists(annotated));
        await().atMost(LONG).until(() -> Files.exists(folder.resolve("blank.xlsx.annotated.xlsx.annotated.xlsx")));
    }

    @Test
    void waitsForTheWriterOfAFileAndNotWithTheOthers() throws Exception {
        stop();
        start(Duration.ofSeconds(3)); // long enough that a busy machine is not taken for a writer who is done
        byte[] whole = People.e1(enterprise);
        Path slow = folder.resolve("slow.json");
        int[] written = {0};
        Files.write(folder.resolve("quick.json"), People.filing(enterprise, "Q-1", "5"));

        await().atMost(LONG).pollInterval(Duration.ofMillis(400)).until(() -> {
            int next = Math.min(whole.length, written[0] + whole.length / 14 + 1);
            append(slow, whole, written[0], next);
            written[0] = next;
            assertThat(folder.resolve("slow.json.problem.json")).doesNotExist();
            return next == whole.length;
        });
        answered("quick.json.receipt.json");

        assertThat(answered("slow.json.receipt.json").path("version").asInt()).isEqualTo(2);
    }

    @Test
    void takesWhatLayThereBeforeARestartAndWhatFailedBefore() throws Exception {
        filings.breakWith(new IllegalStateException("the disk is gone"));
        Files.write(folder.resolve("kept.json"), People.e1(enterprise));
        await().during(QUIET.multipliedBy(3)).atMost(LONG).until(() -> Files.exists(folder.resolve("kept.json")));
        assertThat(folder.resolve("kept.json.problem.json")).doesNotExist();
        stop();
        filings.breakWith(null);

        start(QUIET);

        assertThat(answered("kept.json.receipt.json").path("version").asInt()).isEqualTo(1);
    }

    @Test
    void isNotLedAstrayByNamesOrLinks() throws IOException {
        Path secret = Files.write(data.resolve("secret.json"), People.e1(enterprise));
        Path elsewhere = Files.createDirectories(data.resolve("elsewhere"));
        Files.write(elsewhere.resolve("inner.json"), People.e1(enterprise));
        Files.createSymbolicLink(folder.resolve("link.json"), secret);
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        Files.createSymbolicLink(folder.resolve(".done"), elsewhere);
        Files.createSymbolicLink(folder.resolve(beside("up\\..\\..\\up.json")), secret);
        Files.write(folder.resolve("up\\..\\..\\up.json"), People.e1(enterprise));
        Files.write(folder.resolve("line\nbreak.json"), People.filing(enterprise, "N-2", "6"));
        Files.write(folder.resolve("${sys.user.home}.json"), People.filing(enterprise, "N-3", "7"));
        Files.write(folder.resolve("long" + "x".repeat(240) + ".json"), People.filing(enterprise, "N-4", "8"));

        answered(beside("up\\..\\..\\up.json"));
        answered(beside("line\nbreak.json"));
        answered("${sys.user.home}.json.receipt.json");
        answered(beside("long" + "x".repeat(240) + ".json"));

        await().atMost(LONG).until(() -> done().size() == 4);
        assertThat(secret).hasBinaryContent(People.e1(enterprise));
        assertThat(list(elsewhere)).containsExactly(elsewhere.resolve("inner.json"));
        assertThat(folder.resolve("link.json")).isSymbolicLink();
        assertThat(list(data.resolve("inbox")))
                .as("nothing beside the folders of enterprises")
                .allMatch(path ->
                        UnifiedSocialCreditCode.isForm(path.getFileName().toString()));
    }

    @Test
    void parksWhatIsNobodys() throws IOException {
        Path unknown = Files.createDirectories(data.resolve("inbox/" + People.fresh()));
        Files.writeString(unknown.resolve("whose.json"), "{}");
        Files.writeString(data.resolve("inbox/loose.csv"), "a,b");
        Path parked = data.resolve("parked");

        await().atMost(LONG).until(() -> Files.exists(parked) && list(parked).size() == 2);
        await().atMost(LONG).untilAsserted(() -> assertThat(list(parked)).allSatisfy(place -> {
            JsonNode reason = json(place.resolve("reason.json"));
            assertThat(reason.path("code").asText()).isEqualTo("file.folder");
            assertThat(Files.readString(place.resolve("content")))
                    .hasSize(reason.path("size").asInt());
        }));
        assertThat(data.resolve("inbox/loose.csv")).doesNotExist();
    }

    @Test
    void takesAFileFromTheFuture() throws IOException {
        Path future = Files.write(folder.resolve("future.json"), People.e1(enterprise));
        Files.setLastModifiedTime(future, FileTime.from(Instant.now().plusSeconds(86_400)));

        assertThat(answered("future.json.receipt.json").path("version").asInt()).isEqualTo(1);
    }

    @Test
    void answersEachFileByItselfHoweverAlikeTheNames() throws IOException {
        List<String> names = List.of("c:d.csv", "c*d.csv", "c?d.csv", "c_d.csv");
        for (String name : names) {
            Files.writeString(folder.resolve(name), "a,b");
        }

        for (String name : names) {
            answered(Names.safe(folder.resolve(name)) + ".problem.json");
        }
        await().atMost(LONG).until(() -> done().size() == 4);
    }

    private String beside(String name) {
        return Names.safe(folder.resolve(name)) + ".receipt.json";
    }
}
