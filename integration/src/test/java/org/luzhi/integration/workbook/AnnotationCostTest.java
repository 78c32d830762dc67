package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.integration.Workbooks.CONSUMED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;

@Timeout(300)
class AnnotationCostTest {

    private static final byte[] WRONG = Workbooks.edited(
            Workbooks.golden(), w -> Workbooks.cell(w, CONSUMED, "B3").setCellValue(-1));
    private static final int ALL_SHEETS = 7;

    @TempDir
    Path folder;

    @Test
    void cellsOfEverySheetCount() {
        assertThat(sheets(withCells("<c><v>1</v></c>", 646_000), new WorkbookAnnotator()))
                .isEqualTo(1);
        assertThat(sheets(withCells("<c/>", 202_000), new WorkbookAnnotator())).isEqualTo(1);
        assertThat(sheets(withCells("<c r='A1'/>", 102_000), new WorkbookAnnotator()))
                .isEqualTo(1);
        assertThat(sheets(withCells("<c><v>1</v></c>", 9_000), new WorkbookAnnotator()))
                .isEqualTo(ALL_SHEETS + 1);
    }

    @Test
    void theHeaviestThatIsMarkedFitsIntoLittleMemory() throws IOException, InterruptedException {
        Path workbook = Files.write(folder.resolve("heavy.xlsx"), withCells("<c/>", 180_000));

        assertThat(LargeWorkbookTest.said("-Xmx256m", workbook))
                .contains("listed 1")
                .containsPattern("answer \\d{5}");
    }

    /** The library reads a part by its content type, whatever its name, and in every encoding. */
    @Test
    void cellsCountInEveryEncoding() {
        String cells = "<?xml version='1.0' encoding='UTF-16'?><worksheet>" + "<c/>".repeat(202_000) + "</worksheet>";

        assertThat(sheets(with("xl/sheet.bin", cells.getBytes(StandardCharsets.UTF_16)), new WorkbookAnnotator()))
                .isEqualTo(1);
    }

    @Test
    void whoWaitsTooLongGetsTheSummary() {
        assertThat(sheets(WRONG, new WorkbookAnnotator(0, Duration.ofMillis(1))))
                .isEqualTo(1);
        assertThat(sheets(WRONG, new WorkbookAnnotator(1, Duration.ofMillis(1))))
                .isEqualTo(ALL_SHEETS);
    }

    @Test
    void everyTurnIsGivenBack() {
        WorkbookAnnotator annotator = new WorkbookAnnotator(1, Duration.ofMillis(1));

        assertThat(sheets(withCells("<c/>", 202_000), annotator)).isEqualTo(1);
        assertThat(sheets(WRONG, annotator)).isEqualTo(ALL_SHEETS);
        assertThat(sheets(WRONG, annotator)).isEqualTo(ALL_SHEETS);
    }

    /** The library would read an archive from its front, our reader by its directory. */
    @Test
    void onlyWhatTheDirectoryNamesIsGivenBack() throws IOException {
        ByteArrayOutputStream hidden = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(hidden)) {
            Workbooks.put(out, "xl/hidden.xml", Golden.utf8("<hidden/>"));
        }
        byte[] front = Arrays.copyOf(hidden.toByteArray(), directoryStart(hidden.toByteArray()));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(front);
        both.write(WRONG);

        Reading reading = Golden.xlsx(both.toByteArray());
        byte[] answer = new WorkbookAnnotator().annotate(both.toByteArray(), reading, reading.problems());

        assertThat(Golden.errors(reading)).hasSize(1);
        assertThat(parts(answer)).hasSizeGreaterThan(ALL_SHEETS).noneMatch(name -> name.contains("hidden"));
    }

    private static int directoryStart(byte[] zip) {
        int at = 0;
        while (!(zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1)) {
            at++;
        }
        return at;
    }

    private static long sheets(byte[] sent, WorkbookAnnotator annotator) {
        Reading reading = Golden.xlsx(sent);
        assertThat(Golden.errors(reading)).hasSize(1);
        byte[] answer = annotator.annotate(sent, reading, reading.problems());
        return parts(answer).stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .count();
    }

    private static Set<String> parts(byte[] workbook) {
        try (Archive archive = Archive.open(workbook)) {
            return archive.names();
        } catch (IOException | UnreadableWorkbook impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A mistake in a normal filing, and a sheet of the sender's own with that many cells. */
    private static byte[] withCells(String cell, int count) {
        byte[] sent = Workbooks.edited(WRONG, workbook -> workbook.createSheet("我的计算"));
        String rows = ("<row>" + cell.repeat(100) + "</row>").repeat(count / 100);
        return Workbooks.rezipped(
                sent,
                (part, out) -> Workbooks.put(
                        out,
                        part.name(),
                        part.name().equals("xl/worksheets/sheet7.xml")
                                ? Golden.utf8(new String(part.bytes(), StandardCharsets.UTF_8)
                                        .replace("<sheetData/>", "<sheetData>" + rows + "</sheetData>"))
                                : part.bytes()));
    }

    private static byte[] with(String name, byte[] bytes) {
        return Workbooks.rezipped(WRONG, (part, out) -> {
            if (part.name().equals("[Content_Types].xml")) {
                Workbooks.put(out, name, bytes);
            }
            Workbooks.put(out, part.name(), part.bytes());
        });
    }
}
