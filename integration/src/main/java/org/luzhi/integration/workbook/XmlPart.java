package org.luzhi.integration.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML part read element by element. A document type is refused: workbooks have none, attacks do. */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream in) throws XMLStreamException {
        this.reader = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    /** The next event, as in {@link XMLStreamConstants}; the end of the document again and again. */
    int next() throws XMLStreamException, UnreadableWorkbook {
        if (!reader.hasNext()) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new UnreadableWorkbook("workbook.external-entity");
            default -> {
                // Text, comments and instructions are for the reader of the part.
            }
        }
        return event;
    }

    /** Goes to the next start of an element; false at the end. */
    boolean nextElement() throws XMLStreamException, UnreadableWorkbook {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    /** The attribute of that local name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The values of all attributes. */
    Stream<String> attributes() {
        return IntStream.range(0, reader.getAttributeCount()).mapToObj(reader::getAttributeValue);
    }

    /** Adds the text of the current event as far as a cell may be long. */
    void appendText(StringBuilder text) {
        int room = Bounds.CELL_CHARACTERS - text.length();
        if (room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        }
    }

    private void deeper() throws UnreadableWorkbook {
        depth++;
        if (depth > Bounds.DEPTH) {
            throw new UnreadableWorkbook("workbook.broken");
        }
    }
}
