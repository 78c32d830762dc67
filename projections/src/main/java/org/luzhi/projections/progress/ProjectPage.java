package org.luzhi.projections.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next what to ask {@code after} for the page that follows; null on the last */
public record ProjectPage(List<ProjectItem> items, @Nullable String next) {}
