package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.integration.Golden;
import org.luzhi.integration.LargeWorkbook;
import org.luzhi.integration.subject.Reading;

@Timeout(300)
class LargeWorkbookTest {

    @TempDir
    Path folder;

    /** In a process of its own whose heap is smaller than what is promised; it fails there with an OutOfMemoryError. */
    @Test
    void aHundredThousandRowsAreReadToTheEndInLittleMemory() throws IOException, InterruptedException {
        Path workbook = Files.write(folder.resolve("large.xlsx"), LargeWorkbook.of(100_000));
        String said = said("-Xmx200m", workbook);

        // One for too many lines; of every four rows one has an unknown unit and one a negative quantity.
        // Two warnings for the sheets that it has not.
        assertThat(said).contains("first lines.too-many [consumed, 1000, 100000]", "listed 10000", "all 50001");
    }

    /** What reading and answering that workbook says in a process of its own with that heap. */
    static String said(String heap, Path workbook) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InLittleMemory.class.getName(),
                        workbook.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Reads, answers, and says what it found. */
    static final class InLittleMemory {

        private InLittleMemory() {}

        public static void main(String[] arguments) throws IOException {
            byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
            Reading reading = Golden.xlsx(bytes);
            byte[] answer = new WorkbookAnnotator().annotate(bytes, reading, reading.problems());
            System.out.println("first " + reading.problems().getFirst().code() + " "
                    + reading.problems().getFirst().arguments());
            System.out.println("listed " + reading.problems().size());
            System.out.println("all " + (reading.problems().size() + reading.moreProblems()));
            System.out.println("answer " + answer.length);
        }
    }
}
