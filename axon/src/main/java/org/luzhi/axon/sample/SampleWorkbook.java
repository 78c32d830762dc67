package org.luzhi.axon.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingId;

/** A filing as the clerk's workbook: a sheet for the envelope, one for each section. */
final class SampleWorkbook {

    private SampleWorkbook() {}

    /** @param mistakes plants an unknown energy and a negative quantity */
    static byte[] of(FilingId filing, String number, EnergyUse content, boolean mistakes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Luzhi", "1.0")) {
            envelope(workbook.newWorksheet("filing"), filing, number, content.outputValue());
            consumed(workbook.newWorksheet("consumed"), content.consumed(), mistakes);
            exported(workbook.newWorksheet("exported"), content.exported());
            produced(workbook.newWorksheet("produced"), content.produced());
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to disk here", e);
        }
        return out.toByteArray();
    }

    private static void envelope(Worksheet sheet, FilingId filing, String number, @Nullable BigDecimal outputValue) {
        row(sheet, 0, "filingNumber", number);
        row(sheet, 1, "enterprise", filing.enterprise().value());
        row(sheet, 2, "subject", filing.subject());
        row(sheet, 3, "period", filing.period().toString());
        row(sheet, 4, "outputValue", outputValue);
    }

    private static void consumed(Worksheet sheet, List<EnergyUse.Consumed> lines, boolean mistakes) {
        row(
                sheet,
                0,
                "energy",
                "quantity",
                "unit",
                "measuredKgcePerUnit",
                "purpose",
                "nonFossilQuantity",
                "nonFossilCertificates",
                "product");
        for (int i = 0; i < lines.size(); i++) {
            EnergyUse.Consumed line = lines.get(i);
            EnergyUse.NonFossil nonFossil = line.nonFossil();
            row(
                    sheet,
                    i + 1,
                    mistakes && i == 0 ? "yuanmei" : line.energy(),
                    mistakes && i == 1 ? line.quantity().negate() : line.quantity(),
                    line.unit().code(),
                    line.measuredKgcePerUnit(),
                    line.purpose().code(),
                    nonFossil == null ? null : nonFossil.quantity(),
                    nonFossil == null ? null : String.join(";", nonFossil.certificates()),
                    line.product());
        }
    }

    private static void exported(Worksheet sheet, List<EnergyUse.Exported> lines) {
        row(sheet, 0, "energy", "quantity", "unit", "measuredKgcePerUnit", "product");
        for (int i = 0; i < lines.size(); i++) {
            EnergyUse.Exported line = lines.get(i);
            row(
                    sheet,
                    i + 1,
                    line.energy(),
                    line.quantity(),
                    line.unit().code(),
                    line.measuredKgcePerUnit(),
                    line.product());
        }
    }

    private static void produced(Worksheet sheet, List<EnergyUse.Produced> lines) {
        row(sheet, 0, "product", "quantity", "unit");
        for (int i = 0; i < lines.size(); i++) {
            EnergyUse.Produced line = lines.get(i);
            row(sheet, i + 1, line.product(), line.quantity(), line.unit().code());
        }
    }

    private static void row(Worksheet sheet, int row, @Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell instanceof BigDecimal number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.value(row, column, cell.toString());
            }
        }
    }
}
