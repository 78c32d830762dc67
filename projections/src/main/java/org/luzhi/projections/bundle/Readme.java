package org.luzhi.projections.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The text for people, the same in every bundle, so that it can be checked too. */
public final class Readme {

    private Readme() {}

    public static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(Readme.class.getResourceAsStream("readme.md"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the text is part of the build", e);
        }
    }
}
