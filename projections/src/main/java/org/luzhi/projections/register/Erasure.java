package org.luzhi.projections.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last erasure of an enterprise's personal values.
 *
 * @param position of its event; what was sealed before it can be read no more
 * @param by account that ordered it
 * @param document what it rests on
 */
public record Erasure(long position, Instant at, @Nullable String by, String reason, String document) {}
