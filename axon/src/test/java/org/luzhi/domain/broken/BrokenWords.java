package org.luzhi.domain.broken;

import java.sql.Connection;
import java.time.Instant;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.projections.fold.Viewpoint;

/** Words that break the rules on purpose; its package says nothing of null. */
public final class BrokenWords {

    private BrokenWords() {}

    /** Knows the answers. */
    public record Knowing(Viewpoint from) {}

    /** Reaches the database. */
    public record Reaching(Connection database) {}

    /** Depends on when it runs. */
    public static final class Timed {
        public Instant when() {
            return Instant.now();
        }
    }

    /** Loses digits. */
    public record Inexact(double energy) {}

    /** Would be called by its Java class for ever. */
    public record Nameless(String what) implements DomainEvent {}
}
