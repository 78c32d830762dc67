package org.luzhi.axon.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.subject.DecodingReader;
import org.luzhi.integration.subject.EnergyUseSubject;
import org.luzhi.integration.subject.FilableSubject;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;
import org.luzhi.integration.workbook.WorkbookDecoder;

/**
 * A workbook of 100 000 rows, half of them wrong, read to the end with every error told or counted, beside a bare streaming
 * read of the same bytes, in turns. Arguments: rounds, rows.
 */
public final class WorkbookBenchmark {

    private static final Instant RECEIVED = Instant.parse("2025-04-05T02:00:00Z");
    private static final int WARM_UP = 3;

    private WorkbookBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        byte[] workbook = workbook(rows);
        DecodingReader reader = reader();
        double[] bare = new double[rounds];
        double[] ours = new double[rounds];
        try (HeapAfterCollections heap = new HeapAfterCollections()) {
            for (int round = -WARM_UP; round < rounds; round++) {
                long start = System.nanoTime();
                long cells = bareRead(workbook);
                long between = System.nanoTime();
                Reading reading = reader.read(workbook, Format.XLSX, RECEIVED);
                long end = System.nanoTime();
                if (round >= 0) {
                    bare[round] = (between - start) / 1e6;
                    ours[round] = (end - between) / 1e6;
                    System.out.printf(
                            Locale.ROOT,
                            "round %d: bare read %.0f ms (%d cells), ours %.0f ms (%d problems)%n",
                            round + 1,
                            bare[round],
                            cells,
                            ours[round],
                            reading.problems().size() + reading.moreProblems());
                }
            }
            System.out.println("workbook " + rows + " rows, " + (workbook.length >> 10) + " KB");
            System.out.println("bare streaming read " + spread(bare));
            System.out.println("all errors          " + spread(ours));
            System.out.printf(Locale.ROOT, "ratio %.2f (target at most 3)%n", median(ours) / median(bare));
            System.out.println("highest heap after a collection " + (heap.highest() >> 20) + " MB (target under 300)");
        }
    }

    private static DecodingReader reader() {
        Standards standards = Standards.builtIn();
        return new DecodingReader(
                List.of(new FilableSubject<>(EnergyUseSubject.of(standards), new EnergyUseRules(), standards)),
                Map.of(Format.XLSX, new WorkbookDecoder()));
    }

    private static long bareRead(byte[] bytes) throws IOException {
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    cells += rows.mapToLong(row -> row.stream()
                                    .filter(cell -> cell != null && !text(cell).isEmpty())
                                    .count())
                            .sum();
                }
            }
        }
        return cells;
    }

    private static String text(Cell cell) {
        return cell.getText();
    }

    private static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
            Worksheet filing = workbook.newWorksheet("封面 Filing");
            List<String> labels = List.of("填报编号", "统一社会信用代码", "填报主题", "报告期");
            List<String> values = List.of("MY-1", "91140423MA0LXJH141", "energy-use", "2025-03");
            for (int i = 0; i < labels.size(); i++) {
                filing.value(i, 0, labels.get(i));
                filing.value(i, 1, values.get(i));
            }
            Worksheet consumed = workbook.newWorksheet("消费 Consumed");
            line(consumed, 0, "能源品种", "单位", "用途", "绿证编号");
            consumed.value(0, 4, "数量");
            for (int row = 1; row <= rows; row++) {
                line(consumed, row, "raw_coal", row % 4 == 1 ? "stone" : "t", "fuel", "");
                consumed.value(row, 4, row % 4 == 3 ? -row - 0.25 : row + 0.25);
            }
        }
        return out.toByteArray();
    }

    private static void line(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                sheet.value(row, column, texts[column]);
            }
        }
    }

    private static double median(double... values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static String spread(double... millis) {
        double[] sorted = Arrays.stream(millis).sorted().toArray();
        return String.format(Locale.ROOT, "%6.0f ms (%.0f–%.0f)", median(millis), sorted[0], sorted[sorted.length - 1]);
    }
}
