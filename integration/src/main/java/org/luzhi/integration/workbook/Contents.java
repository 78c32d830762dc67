package org.luzhi.integration.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a workbook contains: its sheets by name, its shared texts and styles. */
final class Contents {

    private final Archive archive;
    private final String workbook;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    /** @param part name of its part in the archive */
    record Sheet(String name, String part) {}

    private Contents(Archive archive, String workbook) {
        this.archive = archive;
        this.workbook = workbook;
    }

    static Contents read(Archive archive) throws IOException, XMLStreamException, UnreadableWorkbook {
        Contents root = new Contents(archive, "");
        root.relations("_rels/.rels");
        Contents contents = new Contents(archive, root.parts.getOrDefault("officeDocument", "xl/workbook.xml"));
        contents.refuseMacros();
        contents.relations(PartName.relationsOf(contents.workbook));
        contents.sheets();
        return contents;
    }

    List<Sheet> all() {
        return sheets;
    }

    boolean isFrom1904() {
        return from1904;
    }

    SharedTexts texts() throws IOException, XMLStreamException, UnreadableWorkbook {
        try (InputStream in = open(parts.get("sharedStrings"))) {
            return in == null ? SharedTexts.none() : SharedTexts.read(new XmlPart(in));
        }
    }

    DateStyles styles() throws IOException, XMLStreamException, UnreadableWorkbook {
        try (InputStream in = open(parts.get("styles"))) {
            return in == null ? DateStyles.none() : DateStyles.read(new XmlPart(in));
        }
    }

    void rows(Sheet sheet, SharedTexts texts, DateStyles styles, Consumer<Row> taker)
            throws IOException, XMLStreamException, UnreadableWorkbook {
        firstRows(sheet, texts, styles, row -> {
            taker.accept(row);
            return true;
        });
    }

    /** @param taker answers whether it takes more rows */
    void firstRows(Sheet sheet, SharedTexts texts, DateStyles styles, Predicate<Row> taker)
            throws IOException, XMLStreamException, UnreadableWorkbook {
        try (InputStream in = required(sheet.part())) {
            new SheetRows(sheet.name(), new XmlPart(in), texts, styles).takenBy(taker);
        }
    }

    private void refuseMacros() throws IOException, XMLStreamException, UnreadableWorkbook {
        try (InputStream in = required("[Content_Types].xml")) {
            XmlPart part = new XmlPart(in);
            while (part.nextElement()) {
                if (part.attributes().anyMatch(Macros::isNamedIn)) {
                    throw new UnreadableWorkbook("workbook.macros");
                }
            }
        }
    }

    private void relations(String name) throws IOException, XMLStreamException, UnreadableWorkbook {
        try (InputStream in = required(name)) {
            XmlPart part = new XmlPart(in);
            while (part.nextElement()) {
                if (part.name().equals("Relationship")) {
                    String target = PartName.resolve(workbook, part.attribute("Target", ""));
                    String type = part.attribute("Type", "");
                    if (Macros.isNamedIn(type)) {
                        throw new UnreadableWorkbook("workbook.macros");
                    }
                    String other = targets.put(part.attribute("Id", ""), target);
                    if (other != null && !other.equals(target)) {
                        throw new UnreadableWorkbook("workbook.ambiguous");
                    }
                    parts.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        }
    }

    private void sheets() throws IOException, XMLStreamException, UnreadableWorkbook {
        try (InputStream in = required(workbook)) {
            XmlPart part = new XmlPart(in);
            while (part.nextElement()) {
                switch (part.name()) {
                    case "workbookPr" -> from1904 = List.of("1", "true").contains(part.attribute("date1904", "0"));
                    case "sheet" -> sheet(part);
                    default -> {
                        // Views, names and calculation settings.
                    }
                }
            }
        }
    }

    private void sheet(XmlPart part) throws UnreadableWorkbook {
        String target = targets.get(part.attribute("id", ""));
        if (sheets.size() >= Bounds.SHEETS) {
            throw new UnreadableWorkbook("workbook.broken");
        }
        if (target != null) {
            sheets.add(new Sheet(part.attribute("name", ""), target));
        }
    }

    private @Nullable InputStream open(@Nullable String name) throws IOException {
        return name == null ? null : archive.part(name).orElse(null);
    }

    private InputStream required(String name) throws IOException, UnreadableWorkbook {
        return archive.part(name).orElseThrow(() -> new UnreadableWorkbook("workbook.broken"));
    }
}
