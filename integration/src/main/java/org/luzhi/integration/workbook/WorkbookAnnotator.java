package org.luzhi.integration.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.subject.Annotator;
import org.luzhi.integration.subject.Reading;

/** Writes problems into the workbook that they were found in. */
public final class WorkbookAnnotator implements Annotator {

    /** With more problems than this a marked workbook helps no one, and its summary would be large in memory. */
    private static final int MOST_MARKED = 3_000;

    @Override
    public byte[] annotate(byte[] workbook, Reading reading, List<Problem> problems) {
        return problems.size() <= MOST_MARKED && reading.annotatable() && isModest(workbook)
                ? marked(workbook, problems, reading.moreProblems())
                        .orElseGet(() -> SummaryWorkbook.of(problems, reading.moreProblems()))
                : SummaryWorkbook.of(problems, reading.moreProblems());
    }

    private static boolean isModest(byte[] workbook) {
        try (Archive archive = Archive.open(workbook)) {
            return archive.declared() <= Bounds.ANNOTATED;
        } catch (UnreadableWorkbook | IOException | RuntimeException unreadable) {
            // What cannot be read cannot be marked; the summary alone says why.
            return false;
        }
    }

    private static Optional<byte[]> marked(byte[] bytes, List<Problem> problems, long more) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Marks.clear(workbook);
            StoredValues.only(workbook);
            new Marks(workbook).write(problems);
            SummarySheet.write(workbook, problems, more);
            workbook.write(out);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException damaged) {
            // The library that edits workbooks is stricter than our reader; the summary alone is then the answer.
            return Optional.empty();
        }
    }
}
