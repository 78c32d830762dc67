package org.luzhi.projections.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next what to ask {@code after} for the page that follows; null on the last */
public record FilingPage(List<FilingItem> items, @Nullable String next) {}
