package org.luzhi.projections.replay;

import org.jspecify.annotations.Nullable;

/** A replay for a reader. @param pace only while it is under way */
public record ReplayItem(ReplayJob job, @Nullable ReplayPace pace) {}
