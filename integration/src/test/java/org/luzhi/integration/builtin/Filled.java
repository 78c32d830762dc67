package org.luzhi.integration.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.CsvColumns;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.FieldType;
import org.luzhi.integration.subject.Label;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.SubjectDefinition;

/** A filing as a clerk writes it into the forms of its subject: its CSV and its workbook. */
public final class Filled {

    /** Digits that a number cell keeps. */
    private static final int DIGITS = 15;

    private final SubjectDefinition subject;
    private final JsonNode filing;

    /** @param filing of that subject, as JSON */
    public Filled(SubjectDefinition subject, JsonNode filing) {
        this.subject = subject;
        this.filing = filing;
    }

    static Filled example(SubjectDefinition subject) {
        return new Filled(subject, subject.example());
    }

    static String sheet(Label label) {
        return label.zh() + " " + label.en();
    }

    /** The header, and a record per line; what is of the whole filing stands in the first. */
    public String csv() {
        List<String> columns = List.copyOf(CsvColumns.of(subject).keySet());
        List<Map<String, String>> records = new ArrayList<>();
        for (SectionDefinition section : subject.sections()) {
            for (JsonNode line : filing.at(section.pointer())) {
                Map<String, String> cells = cells(section.fields(), line);
                cells.put(CsvColumns.SECTION, section.name());
                records.add(cells);
            }
        }
        records.getFirst().putAll(cells(subject.envelope(), filing));
        return String.join(",", columns)
                + records.stream()
                        .map(cells -> columns.stream()
                                .map(column -> quoted(cells.getOrDefault(column, "")))
                                .collect(Collectors.joining(",")))
                        .map(line -> "\n" + line)
                        .collect(Collectors.joining());
    }

    private static Map<String, String> cells(List<FieldDefinition> fields, JsonNode line) {
        Map<String, String> cells = new HashMap<>();
        fields.forEach(field -> cells.put(field.name(), text(line.at(field.path()))));
        return cells;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(";"));
        }
        return value.isBoolean() ? value.booleanValue() ? "yes" : "no" : value.asText();
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** The template, filled in: numbers in number cells, codes as the drop-downs show them. */
    public byte[] workbook(byte[] template) {
        return Workbooks.edited(template, workbook -> {
            Sheet envelope = workbook.getSheet(Workbooks.FILING);
            for (int i = 0; i < subject.envelope().size(); i++) {
                FieldDefinition field = subject.envelope().get(i);
                fill(cell(envelope, i + 1, 1), field, filing.at(field.path()));
            }
            subject.sections().forEach(section -> lines(workbook, section));
        });
    }

    private void lines(Workbook workbook, SectionDefinition section) {
        Sheet sheet = workbook.getSheet(sheet(section.label()));
        int row = 1;
        for (JsonNode line : filing.at(section.pointer())) {
            for (int column = 0; column < section.fields().size(); column++) {
                FieldDefinition field = section.fields().get(column);
                fill(cell(sheet, row, column), field, line.at(field.path()));
            }
            row++;
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row of = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return of.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void fill(Cell cell, FieldDefinition field, JsonNode value) {
        String text = text(value);
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (field.type().isNumber() && new BigDecimal(text).precision() <= DIGITS) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(
                    field.type() instanceof FieldType.Code code ? code.list().shown(text) : text);
        }
    }
}
