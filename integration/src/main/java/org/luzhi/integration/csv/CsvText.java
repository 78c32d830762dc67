package org.luzhi.integration.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Intake;

/** From bytes to text: UTF-8 with or without a byte-order mark, or else GB18030; nothing is replaced silently. */
final class CsvText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** The last character that UTF-8 writes in two bytes, as GB18030 writes every common Chinese one. */
    private static final int LAST_OF_TWO_BYTES = 0x7FF;

    private static final Pattern BETWEEN_CELLS = Pattern.compile("[,;\t\r\n\"]+");

    private CsvText() {}

    static Optional<String> of(byte[] bytes, List<Columns> columns, Intake intake) {
        Optional<String> utf8 = decoded(bytes, StandardCharsets.UTF_8);
        Optional<String> gb18030 = utf8.filter(text -> !couldBeGb18030(text)).isPresent()
                ? Optional.empty()
                : decoded(bytes, GB18030).filter(text -> utf8.isEmpty() || isMeant(text, utf8.get(), columns));
        Optional<String> text = gb18030.or(() -> utf8);
        if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
            intake.broken("text.encoding", Place.WHOLE);
            return Optional.empty();
        }
        if (gb18030.isPresent()) {
            intake.care("text.gb18030", Place.WHOLE);
        }
        return text.map(decoded -> withoutMark(decoded, intake));
    }

    /** A few Chinese characters in GB18030 may happen to be well-formed UTF-8 (原煤 reads as ԭú). */
    private static boolean couldBeGb18030(String utf8) {
        return utf8.codePoints().anyMatch(c -> c > 0x7F) && utf8.codePoints().allMatch(c -> c <= LAST_OF_TWO_BYTES);
    }

    /**
     * Whether well-formed UTF-8 is meant as GB18030 all the same. That takes a label of ours, which only one reading
     * gives; that the characters are Chinese says nothing, for B·7 in UTF-8 is B路7 in GB18030.
     */
    private static boolean isMeant(String gb18030, String utf8, List<Columns> columns) {
        return labels(gb18030, columns) > labels(utf8, columns);
    }

    private static long labels(String text, List<Columns> columns) {
        return BETWEEN_CELLS
                .splitAsStream(text)
                .filter(cell -> cell.chars().anyMatch(c -> c > 0x7F))
                .filter(cell -> columns.stream().anyMatch(each -> each.isLabel(cell)))
                .count();
    }

    private static String withoutMark(String text, Intake intake) {
        if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
            return text;
        }
        intake.care("text.byte-order-mark", Place.WHOLE);
        return text.substring(1);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
