package org.luzhi.projections.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next what to ask {@code after} for the page that follows; null on the last */
public record EventPage(List<EventItem> items, @Nullable Long next) {}
