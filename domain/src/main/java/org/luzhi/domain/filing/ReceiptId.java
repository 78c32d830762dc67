package org.luzhi.domain.filing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identifier of a receipt: {@code LZ-} and the first 40 hex digits of the submission's {@link ContentKey}. */
public record ReceiptId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("LZ-[0-9a-f]{40}");

    @JsonCreator
    public ReceiptId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a receipt id: " + value);
        }
    }

    /** @param key of the submission, 64 lower-case hex digits */
    public static ReceiptId of(String key) {
        return new ReceiptId("LZ-" + key.substring(0, 40));
    }

    /** Reads a receipt id; empty when the text is none. */
    public static Optional<ReceiptId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ReceiptId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
