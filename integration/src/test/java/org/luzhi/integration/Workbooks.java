package org.luzhi.integration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills templates as a clerk would, and spoils archives as no clerk would. */
public final class Workbooks {

    public static final String FILING = "封面 Filing";
    public static final String CONSUMED = "消费 Consumed";
    public static final String EXPORTED = "外供 Exported";
    public static final String PRODUCED = "产出 Produced";

    private Workbooks() {}

    /** The golden filing in the template, numbers in number cells, codes as the drop-downs show them. */
    public static byte[] golden() {
        return edited(Golden.CATALOGUE.workbookTemplate("energy-use").orElseThrow(), workbook -> {
            column(workbook.getSheet(FILING), 1, "MY-2025-0007", "91140423MA0LXJH141", "energy-use", "2025-03", 30000);
            Sheet consumed = workbook.getSheet(CONSUMED);
            line(consumed, 1, "raw_coal 原煤", 10000, "t 吨", "", "fuel 燃料动力");
            line(consumed, 2, "焦炭(干全焦)", 3000, "t");
            line(consumed, 3, "diesel", 120, "t 吨");
            line(consumed, 5, "natural_gas", 2000000, "立方米", 1.33);
            line(consumed, 6, "electricity", 30000000, "kWh", "", "", 5000000, "GEC-2025-000001");
            line(consumed, 7, "heat", 50000, "GJ 吉焦");
            line(workbook.getSheet(EXPORTED), 1, "heat", 20000, "GJ");
            line(workbook.getSheet(PRODUCED), 1, "methanol_bituminous", "12000", "t");
        });
    }

    public static byte[] edited(byte[] bytes, Consumer<Workbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static Cell cell(Workbook workbook, String sheet, String address) {
        int row = Integer.parseInt(address.substring(1)) - 1;
        int column = address.charAt(0) - 'A';
        Sheet of = workbook.getSheet(sheet);
        Row in = of.getRow(row) == null ? of.createRow(row) : of.getRow(row);
        return in.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The archive with each part passed through the edit; a part for which nothing is written is left out. */
    public static byte[] rezipped(byte[] bytes, BiConsumer<Part, ZipOutputStream> edit) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream bytesOut = new ByteArrayOutputStream()) {
            ZipOutputStream out = new ZipOutputStream(bytesOut);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                edit.accept(new Part(entry.getName(), in.readAllBytes()), out);
            }
            out.close();
            return bytesOut.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static void put(ZipOutputStream out, String name, byte[] bytes) {
        try {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
            out.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A part of an archive. */
    public record Part(String name, byte[] bytes) {}

    private static void column(Sheet sheet, int firstRow, Object... values) {
        for (int i = 0; i < values.length; i++) {
            set(sheet.getRow(firstRow + i).getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), values[i]);
        }
    }

    private static void line(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("")) {
                set(row.createCell(i), values[i]);
            }
        }
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case Integer number -> cell.setCellValue(number);
            case Double number -> cell.setCellValue(number);
            default -> cell.setCellValue(List.of(value).getFirst().toString());
        }
    }
}
