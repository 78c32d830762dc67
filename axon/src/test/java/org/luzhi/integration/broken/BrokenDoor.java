package org.luzhi.integration.broken;

import java.time.Instant;
import org.luzhi.projections.fold.Viewpoint;

/** A door that breaks the rules on purpose: it knows the answers and has a clock of its own. */
public record BrokenDoor(Viewpoint from) {

    public Instant when() {
        return Instant.now();
    }
}
