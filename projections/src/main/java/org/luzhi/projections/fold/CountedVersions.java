package org.luzhi.projections.fold;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a filing counts (architecture decision 2): the newest accepted one; until one is accepted the newest
 * submitted one, provisionally; of a withdrawn filing none. A returned version was submitted, so it counts until its
 * correction comes.
 *
 * @param accepted the newest accepted version
 * @param newest the newest version, while it is not the accepted one
 * @param <T> what is kept of a version
 */
public record CountedVersions<T>(
        @Nullable Version<T> accepted, @Nullable Version<T> newest, boolean withdrawn) {

    /** A version with what is kept of it. */
    public record Version<T>(int version, T content) {}

    /** Before the first version. */
    public static <T> CountedVersions<T> none() {
        return new CountedVersions<>(null, null, false);
    }

    public CountedVersions<T> filed(int version, T content) {
        return new CountedVersions<>(accepted, new Version<>(version, content), withdrawn);
    }

    /** @throws IllegalStateException when that version is not the newest: the history would be broken */
    public CountedVersions<T> accepted(int version) {
        if (newest == null || newest.version() != version) {
            throw new IllegalStateException("version " + version + " was accepted but is not the newest");
        }
        return new CountedVersions<>(newest, null, withdrawn);
    }

    public CountedVersions<T> withdraw() {
        return new CountedVersions<>(accepted, newest, true);
    }

    /** The version that counts. */
    public Optional<Version<T>> counted() {
        return withdrawn ? Optional.empty() : Optional.ofNullable(accepted == null ? newest : accepted);
    }

    /** Whether what counts is not accepted yet. */
    public boolean provisional() {
        return !withdrawn && accepted == null && newest != null;
    }
}
