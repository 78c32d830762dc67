package org.luzhi.integration.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Decoder;
import org.luzhi.integration.subject.Envelope;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.SubjectDefinition;

/** Decodes a filing written as JSON (RFC 8259, UTF-8). */
public final class JsonDecoder implements Decoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void decode(byte[] bytes, List<SubjectDefinition> subjects, Intake intake) {
        text(bytes, intake).flatMap(text -> tree(text, intake)).ifPresent(root -> walk(root, intake));
    }

    private static void walk(Node root, Intake intake) {
        if (root instanceof Node.Members filing) {
            intake.subject(subject(filing), Place.pointer("/" + Envelope.SUBJECT), subject -> known(filing, subject))
                    .ifPresent(subject -> new Shape(subject, intake).walk(filing));
        } else {
            intake.broken("json.not-object", Place.WHOLE);
        }
    }

    private static @Nullable String subject(Node.Members filing) {
        return filing.members().get(Envelope.SUBJECT) instanceof Node.Text named
                        && !named.text().isBlank()
                ? named.text().strip()
                : null;
    }

    /** How many members of its content the subject knows. */
    private static int known(Node.Members filing, SubjectDefinition subject) {
        return filing.members().get("content") instanceof Node.Members content
                ? (int) content.members().keySet().stream()
                        .filter(subject::isOfContent)
                        .count()
                : 0;
    }

    private static Optional<String> text(byte[] bytes, Intake intake) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
                return Optional.of(text);
            }
            intake.care("text.byte-order-mark", Place.WHOLE);
            return Optional.of(text.substring(1));
        } catch (CharacterCodingException notUtf8) {
            intake.broken("text.encoding", Place.WHOLE);
            return Optional.empty();
        }
    }

    private static Optional<Node> tree(String text, Intake intake) {
        try {
            return StrictTree.read(text, intake);
        } catch (StreamConstraintsException tooMuch) {
            intake.broken("json.too-large", Place.WHOLE);
        } catch (JsonProcessingException malformed) {
            JsonLocation at = malformed.getLocation();
            intake.broken(
                    "json.broken",
                    Place.WHOLE,
                    at == null ? "?" : String.valueOf(at.getLineNr()),
                    at == null ? "?" : String.valueOf(at.getColumnNr()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        return Optional.empty();
    }
}
