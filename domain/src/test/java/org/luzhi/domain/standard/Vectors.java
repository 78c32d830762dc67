package org.luzhi.domain.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The worked examples, calculated by hand, that every calculator must meet. */
public final class Vectors {

    private static final StandardTable TABLE = load();

    private Vectors() {}

    /** What that example must come to, at its own decimals. */
    public static BigDecimal expected(String id) {
        return new BigDecimal(row(id).required("expected"));
    }

    /** The value at the example's decimals. */
    public static BigDecimal rounded(String id, @Nullable BigDecimal value) {
        return Objects.requireNonNull(value)
                .setScale(Integer.parseInt(row(id).required("decimals")), RoundingMode.HALF_EVEN);
    }

    private static TableRow row(String id) {
        return TABLE.rows().stream()
                .filter(row -> row.text("id").orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static StandardTable load() {
        try (InputStream in = Vectors.class.getResourceAsStream("vectors.csv")) {
            return StandardTable.parse("vectors", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
