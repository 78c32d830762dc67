package org.luzhi.integration.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook point to. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();
    private long characters;

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XmlPart part) throws XMLStreamException, UnreadableWorkbook {
        SharedTexts shared = new SharedTexts();
        while (part.nextElement()) {
            if (part.name().equals("si")) {
                shared.add(TextContent.read(part, "si"));
            }
        }
        return shared;
    }

    String get(String index) throws UnreadableWorkbook {
        int number = CellAddress.index(index);
        if (number < 0 || number >= texts.size()) {
            throw new UnreadableWorkbook("workbook.broken");
        }
        return texts.get(number);
    }

    private void add(String text) throws UnreadableWorkbook {
        characters += text.length();
        if (characters > Bounds.SHARED_CHARACTERS || texts.size() >= Bounds.SHARED_TEXTS) {
            throw new UnreadableWorkbook("workbook.zip-bomb");
        }
        texts.add(text);
    }

    /** Text in runs, without what is only there to be read aloud. */
    static final class TextContent {

        private TextContent() {}

        /** Reads to the end of the element that has just begun. */
        static String read(XmlPart part, String element) throws XMLStreamException, UnreadableWorkbook {
            StringBuilder text = new StringBuilder();
            boolean inText = false;
            int aloud = 0;
            for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        inText = part.name().equals("t");
                        aloud += part.name().equals("rPh") ? 1 : 0;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        inText = false;
                        aloud -= part.name().equals("rPh") ? 1 : 0;
                        if (part.name().equals(element)) {
                            return EscapedText.plain(text.toString());
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (inText && aloud == 0) {
                            part.appendText(text);
                        }
                    }
                    default -> {
                        // Comments and instructions say nothing.
                    }
                }
            }
            return EscapedText.plain(text.toString());
        }
    }
}
