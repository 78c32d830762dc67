package org.luzhi.integration.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.subject.Annotator;
import org.luzhi.integration.subject.Reading;

/** Writes problems into the workbook that they were found in. */
public final class WorkbookAnnotator implements Annotator {

    /** With more problems than this a marked workbook helps no one, and its summary would be large in memory. */
    private static final int MOST_MARKED = 3_000;

    /** Marking takes some hundred bytes of heap per cell: those who wait too long for it get the summary alone. */
    private final Semaphore turns;

    private final Duration patience;

    public WorkbookAnnotator() {
        this(Bounds.ANNOTATING, Duration.ofSeconds(20));
    }

    /** @param patience how long a workbook waits for its turn */
    WorkbookAnnotator(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public byte[] annotate(byte[] workbook, Reading reading, List<Problem> problems) {
        List<Problem> told = reading.subject() == null ? problems : new Labelled(reading.subject()).of(problems);
        return canBeMarked(reading, told)
                ? markedInTurn(workbook, told, reading.moreProblems())
                        .orElseGet(() -> SummaryWorkbook.of(told, reading.moreProblems()))
                : SummaryWorkbook.of(told, reading.moreProblems());
    }

    private static boolean canBeMarked(Reading reading, List<Problem> problems) {
        // Of an ambiguous workbook the library would give back what it makes of it, not what was sent.
        return problems.size() <= MOST_MARKED
                && reading.annotatable()
                && problems.stream().noneMatch(problem -> problem.code().startsWith("workbook."));
    }

    private Optional<byte[]> markedInTurn(byte[] workbook, List<Problem> problems, long more) {
        if (!hasTurn()) {
            return Optional.empty();
        }
        try {
            return Repacked.of(workbook).flatMap(modest -> marked(modest, problems, more));
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<byte[]> marked(byte[] bytes, List<Problem> problems, long more) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(withoutLiveParts(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            LiveElements.drop(workbook);
            Marks.clear(workbook);
            StoredValues.only(workbook);
            new Marks(workbook).write(problems);
            SummarySheet.write(workbook, problems, more);
            workbook.write(out);
            return Optional.of(out.toByteArray());
        } catch (IOException | OpenXML4JException | XmlException | RuntimeException damaged) {
            // The library that edits workbooks is stricter than our reader; the summary alone is then the answer.
            return Optional.empty();
        }
    }

    private static OPCPackage withoutLiveParts(byte[] bytes) throws IOException, OpenXML4JException, XmlException {
        OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
        LiveParts.drop(parts);
        return parts;
    }
}
