package org.luzhi.projections.fold.broken;

import org.springframework.jdbc.core.JdbcOperations;

/** A fold that breaks the rules on purpose: no verifier could run it. */
public record BrokenFold(JdbcOperations database) {}
