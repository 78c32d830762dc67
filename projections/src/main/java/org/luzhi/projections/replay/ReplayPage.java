package org.luzhi.projections.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next what to ask {@code after} for the page that follows; null on the last */
public record ReplayPage(List<ReplayItem> items, @Nullable String next) {}
