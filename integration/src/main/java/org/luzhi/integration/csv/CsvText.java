package org.luzhi.integration.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Intake;

/** From bytes to text: UTF-8 with or without a byte-order mark, or else GB18030; nothing is replaced silently. */
final class CsvText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    static Optional<String> of(byte[] bytes, Intake intake) {
        Optional<String> utf8 = decoded(bytes, StandardCharsets.UTF_8);
        Optional<String> text = utf8.isPresent() ? utf8 : decoded(bytes, GB18030);
        if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
            intake.broken("text.encoding", Place.WHOLE);
            return Optional.empty();
        }
        if (utf8.isEmpty()) {
            intake.care("text.gb18030", Place.WHOLE);
        }
        return text.map(decoded -> withoutMark(decoded, intake));
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
