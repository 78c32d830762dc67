package org.luzhi.integration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A filing with far too many lines, half of them wrong. */
public final class LargeWorkbook {

    private static final List<String> ENVELOPE = List.of("填报编号", "统一社会信用代码", "填报主题", "报告期");
    private static final List<String> VALUES = List.of("MY-1", "91140423MA0LXJH141", "energy-use", "2025-03");

    private LargeWorkbook() {}

    public static byte[] of(int lines) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet filing = workbook.newWorksheet("封面 Filing");
            for (int i = 0; i < ENVELOPE.size(); i++) {
                filing.value(i, 0, ENVELOPE.get(i));
                filing.value(i, 1, VALUES.get(i));
            }
            Worksheet consumed = workbook.newWorksheet("消费 Consumed");
            line(consumed, 0, "能源品种", "单位", "用途");
            consumed.value(0, 3, "数量");
            for (int row = 1; row <= lines; row++) {
                line(consumed, row, "raw_coal", row % 4 == 1 ? "stone" : "t", "fuel");
                consumed.value(row, 3, row % 4 == 3 ? -row - 0.25 : row + 0.25);
            }
            workbook.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void line(Worksheet sheet, int row, String energy, String unit, String purpose) {
        sheet.value(row, 0, energy);
        sheet.value(row, 1, unit);
        sheet.value(row, 2, purpose);
    }
}
