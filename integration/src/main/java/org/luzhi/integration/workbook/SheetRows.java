package org.luzhi.integration.workbook;

import java.util.Arrays;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet one after the other; nothing of a row is kept once it has been taken. */
final class SheetRows {

    private final XmlPart part;
    private final SharedTexts texts;
    private final DateStyles dates;
    private final Addresses addresses;
    private final StringBuilder value = new StringBuilder();
    private @Nullable Cell[] cells = new Cell[16];
    private int used;
    private int row;
    private int column;

    SheetRows(String sheet, XmlPart part, SharedTexts texts, DateStyles dates) {
        this.addresses = new Addresses(sheet);
        this.part = part;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param taker answers whether it takes more */
    void takenBy(Predicate<Row> taker) throws XMLStreamException, UnreadableWorkbook {
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "row" -> startRow();
                    case "c" -> cell();
                    default -> {
                        // Columns, views and what follows the data.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (part.name()) {
                    case "row" -> {
                        if (!taker.test(new Row(row, Arrays.copyOf(cells, used)))) {
                            return;
                        }
                    }
                    case "sheetData" -> {
                        return;
                    }
                    default -> {
                        // Only rows are taken.
                    }
                }
            }
        }
    }

    private void startRow() throws UnreadableWorkbook {
        String number = part.attribute("r");
        row = number == null ? row + 1 : CellAddress.index(number);
        if (row < 1 || row > Bounds.ROWS) {
            throw new UnreadableWorkbook("workbook.broken");
        }
        addresses.row(row);
        column = -1;
        Arrays.fill(cells, 0, used, null);
        used = 0;
    }

    private void cell() throws XMLStreamException, UnreadableWorkbook {
        String address = part.attribute("r");
        column = address == null ? column + 1 : CellAddress.column(address);
        if (column >= Bounds.COLUMNS) {
            throw new UnreadableWorkbook("workbook.broken");
        }
        addresses.cell(row, column, address == null ? row : CellAddress.row(address));
        Cell cell = read(part.attribute("t", "n"), part.attribute("s", "0"));
        if (cell != null && column < Bounds.COLUMNS_READ) {
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Bounds.COLUMNS_READ);
            }
            cells[column] = cell;
            used = Math.max(used, column + 1);
        }
    }

    private @Nullable Cell read(String type, String style) throws XMLStreamException, UnreadableWorkbook {
        value.setLength(0);
        boolean formula = false;
        String inline = null;
        boolean inValue = false;
        boolean hadValue = false;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inValue = part.name().equals("v");
                    if (inValue && hadValue) {
                        throw addresses.ambiguous(row, column);
                    }
                    hadValue |= inValue;
                    formula |= part.name().equals("f");
                    if (part.name().equals("is")) {
                        inline = SharedTexts.TextContent.read(part, "is");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inValue = false;
                    if (part.name().equals("c")) {
                        return cell(type, style, inline == null ? value.toString() : inline, formula);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inValue) {
                        part.appendText(value);
                    }
                }
                default -> {
                    // Space between elements.
                }
            }
        }
        return null;
    }

    private @Nullable Cell cell(String type, String style, String text, boolean formula) throws UnreadableWorkbook {
        if (text.isEmpty()) {
            return formula ? new Cell(Cell.Kind.NOTHING, "", true) : null;
        }
        Cell cell =
                switch (type) {
                    case "s" -> new Cell(Cell.Kind.TEXT, texts.get(text), formula);
                    case "inlineStr" -> new Cell(Cell.Kind.TEXT, text, formula);
                    case "str" -> new Cell(Cell.Kind.TEXT, EscapedText.plain(text), formula);
                    case "b" -> new Cell(Cell.Kind.TRUTH, text.equals("1") ? "TRUE" : "FALSE", formula);
                    case "e" -> new Cell(Cell.Kind.ERROR, text, formula);
                    case "d" -> new Cell(Cell.Kind.DATE, text, formula);
                    default -> new Cell(dates.isDate(style) ? Cell.Kind.DATE : Cell.Kind.NUMBER, text, formula);
                };
        return cell.isBlank() ? null : cell;
    }
}
