package org.luzhi.integration.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Which cell styles show a number as a date. */
final class DateStyles {

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE_LETTER = Pattern.compile("[yYdD年月日]|[mM]");

    private final List<Boolean> styles = new ArrayList<>();

    static DateStyles none() {
        return new DateStyles();
    }

    static DateStyles read(XmlPart part) throws XMLStreamException, UnreadableWorkbook {
        DateStyles dates = new DateStyles();
        Map<String, String> formats = new HashMap<>();
        boolean ofCells = false;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "numFmt" -> formats.put(part.attribute("numFmtId", ""), part.attribute("formatCode", ""));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> dates.add(ofCells, part.attribute("numFmtId", "0"), formats);
                    default -> {
                        // Fonts, fills and borders do not make a date.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && part.name().equals("cellXfs")) {
                ofCells = false;
            }
        }
        return dates;
    }

    /** @param style index of a cell's style; a cell without one has the first */
    boolean isDate(String style) {
        int index = CellAddress.index(style);
        return index >= 0 && index < styles.size() && styles.get(index);
    }

    private void add(boolean ofCells, String format, Map<String, String> formats) {
        if (ofCells && styles.size() < 100_000) {
            styles.add(isDateFormat(format, formats));
        }
    }

    private static boolean isDateFormat(String id, Map<String, String> formats) {
        String code = formats.get(id);
        if (code != null) {
            return DATE_LETTER.matcher(NOT_FORMAT.matcher(code).replaceAll("")).find();
        }
        return switch (id) {
            case "14",
                    "15",
                    "16",
                    "17",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "55",
                    "56",
                    "57",
                    "58" -> true;
            default -> false;
        };
    }
}
