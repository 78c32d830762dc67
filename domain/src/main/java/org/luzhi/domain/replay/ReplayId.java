package org.luzhi.domain.replay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a replay, a UUID in lower case. It comes with the request, because a decision rolls no dice. */
public record ReplayId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @throws IllegalArgumentException when the text is no UUID in lower case */
    @JsonCreator
    public ReplayId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a replay id: " + value);
        }
    }

    /** Empty when the text is no UUID in lower case. */
    public static Optional<ReplayId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ReplayId(text)) : Optional.empty();
    }

    /** The identifier of its aggregate, with its kind. */
    public String aggregate() {
        return "replay/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
