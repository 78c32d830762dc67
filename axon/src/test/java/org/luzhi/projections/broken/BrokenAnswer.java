package org.luzhi.projections.broken;

import org.luzhi.integration.evidence.Evidence;

/** An answer that breaks the rules on purpose: it knows the doors. */
public record BrokenAnswer(Evidence from) {}
