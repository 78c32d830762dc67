package org.luzhi.integration.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.luzhi.domain.refusal.Problem;

/** A fresh workbook with nothing but the summary: for what cannot be marked in place. Every cell is a text. */
final class SummaryWorkbook {

    private SummaryWorkbook() {}

    static byte[] of(List<Problem> problems, long more) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                Workbook workbook = new Workbook(out, "Luzhi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SheetName.of(SheetName.SUMMARY));
            line(sheet, 0, SummaryTable.HEADINGS);
            int row = 1;
            for (Iterator<List<String>> lines =
                            SummaryTable.lines(problems, more).iterator();
                    lines.hasNext();
                    row++) {
                line(sheet, row, lines.next());
            }
            workbook.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory cannot fail", impossible);
        }
    }

    private static void line(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                sheet.inlineString(row, column, texts.get(column));
            }
        }
    }
}
