package org.luzhi.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.luzhi.integration.csv.CsvDecoder;
import org.luzhi.integration.json.JsonDecoder;
import org.luzhi.integration.subject.CsvColumns;
import org.luzhi.integration.subject.DecodingReader;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.FieldType;
import org.luzhi.integration.subject.FilableSubject;
import org.luzhi.integration.subject.FilingReader;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.SubjectDefinition;
import org.luzhi.integration.workbook.WorkbookDecoder;
import org.luzhi.integration.workbook.WorkbookTemplate;

/** A filing given as JSON, written down in each form as a clerk would, and read. */
public final class Forms {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    private final SubjectDefinition subject;
    private final FilingReader reader;
    private final Instant received;

    public Forms(FilableSubject<?> subject, Instant received) {
        this.subject = subject.definition();
        this.received = received;
        this.reader = new DecodingReader(
                List.of(subject),
                Map.of(
                        Format.JSON, new JsonDecoder(),
                        Format.CSV, new CsvDecoder(),
                        Format.XLSX, new WorkbookDecoder()));
    }

    /** The built-in example, to be changed at will. */
    public ObjectNode example() {
        return subject.example().deepCopy();
    }

    public Reading read(Format format, JsonNode filing) {
        return read(
                format,
                switch (format) {
                    case JSON -> Golden.utf8(filing.toString());
                    case CSV -> Golden.utf8(csv(filing));
                    case XLSX -> workbook(filing);
                });
    }

    public Reading read(Format format, byte[] bytes) {
        return reader.read(bytes, format, received);
    }

    private String csv(JsonNode filing) {
        List<String> columns = List.copyOf(CsvColumns.of(subject).keySet());
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
        Map<String, String> cells = cells(subject.envelope(), filing);
        for (SectionDefinition section : subject.sections()) {
            for (JsonNode line : filing.at(section.pointer())) {
                cells.put(CsvColumns.SECTION, section.name());
                cells.putAll(cells(section.fields(), line));
                csv.append(columns.stream()
                                .map(column -> quoted(cells.getOrDefault(column, "")))
                                .collect(Collectors.joining(",")))
                        .append('\n');
                cells.clear();
            }
        }
        return csv.toString();
    }

    private static Map<String, String> cells(List<FieldDefinition> fields, JsonNode line) {
        Map<String, String> cells = new HashMap<>();
        for (FieldDefinition field : fields) {
            JsonNode value = line.at(field.path());
            if (!value.isMissingNode()) {
                cells.put(field.name(), text(value));
            }
        }
        return cells;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(";"))
                : value.asText();
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Numbers in number cells, days in date cells, codes as the drop-downs show them. */
    public byte[] workbook(JsonNode filing) {
        return Workbooks.edited(WorkbookTemplate.of(subject), book -> {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            Sheet cover = book.getSheet(Workbooks.FILING);
            for (int i = 0; i < subject.envelope().size(); i++) {
                FieldDefinition field = subject.envelope().get(i);
                fill(cover.getRow(i + 1), 1, field, filing.at(field.path()), day);
            }
            subject.sections().forEach(section -> fill(book, section, filing.at(section.pointer()), day));
        });
    }

    private static void fill(Workbook book, SectionDefinition section, JsonNode lines, CellStyle day) {
        Sheet sheet = book.getSheet(section.label().zh() + " " + section.label().en());
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i + 1);
            for (int column = 0; column < section.fields().size(); column++) {
                FieldDefinition field = section.fields().get(column);
                fill(row, column, field, lines.get(i).at(field.path()), day);
            }
        }
    }

    private static void fill(Row row, int column, FieldDefinition field, JsonNode value, CellStyle day) {
        if (value.isMissingNode()) {
            return;
        }
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        String text = text(value);
        switch (field.type()) {
            case FieldType.Date ignored -> day(cell, text, day);
            case FieldType.Quantity ignored -> number(cell, text);
            case FieldType.Code code -> cell.setCellValue(code.list().shown(text));
            default -> cell.setCellValue(text);
        }
    }

    private static void day(Cell cell, String text, CellStyle style) {
        if (DAY.matcher(text).matches()) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(style);
        } else {
            cell.setCellValue(text);
        }
    }

    private static void number(Cell cell, String text) {
        if (NUMBER.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }
}
