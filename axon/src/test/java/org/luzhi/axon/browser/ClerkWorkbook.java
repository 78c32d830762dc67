package org.luzhi.axon.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A month's energy as a clerk types it: 10 000 t of raw coal for 8 000 t of methanol. */
final class ClerkWorkbook {

    private ClerkWorkbook() {}

    /**
     * Writes it.
     *
     * @param energy code of the only line; {@code yuanmei} is none
     * @param tonnes of it; below zero is a mistake
     */
    static Path write(Path file, String enterprise, String period, String number, String energy, int tonnes) {
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "Clerk", "1.0")) {
            Worksheet filing = workbook.newWorksheet("filing");
            row(filing, 0, "filingNumber", number);
            row(filing, 1, "enterprise", enterprise);
            row(filing, 2, "subject", "energy-use");
            row(filing, 3, "period", period);
            row(filing, 4, "outputValue", 2000);
            Worksheet consumed = workbook.newWorksheet("consumed");
            row(consumed, 0, "energy", "quantity", "unit");
            row(consumed, 1, energy, tonnes, "t");
            Worksheet produced = workbook.newWorksheet("produced");
            row(produced, 0, "product", "quantity", "unit");
            row(produced, 1, "methanol_bituminous", 8000, "t");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Integer number) {
                sheet.value(row, column, BigDecimal.valueOf(number));
            } else {
                sheet.value(row, column, cells[column].toString());
            }
        }
    }
}
