package org.luzhi.projections.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.luzhi.projections.ledger.Finding.Kind;
import org.luzhi.projections.ledger.Finding.Part;

/**
 * Lays the events beside the leaves that were sealed, and names what differs. Where the two part, it looks a little ahead
 * for the place at which they meet again.
 */
public final class Alignment {

    private static final int AHEAD = 256;

    private record Differing(long position, Hash found, Hash sealed) {}

    private final Iterator<Hash> found;
    private final Iterator<Hash> sealed;
    private final List<Hash> foundAhead = new ArrayList<>();
    private final List<Hash> sealedAhead = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Differing> differing = new ArrayList<>();
    private long position;

    private Alignment(Iterator<Hash> found, Iterator<Hash> sealed) {
        this.found = found;
        this.sealed = sealed;
    }

    /** The findings; both iterators are read to their ends. */
    public static List<Finding> of(Iterator<Hash> found, Iterator<Hash> sealed) {
        return new Alignment(found, sealed).align();
    }

    private List<Finding> align() {
        while (fill(sealedAhead, sealed, 1) && fill(foundAhead, found, 1)) {
            if (foundAhead.getFirst().equals(sealedAhead.getFirst())) {
                advance();
            } else {
                part();
            }
        }
        if (!sealedAhead.isEmpty()) {
            add(Kind.WITHHELD, position);
        }
        while (sealed.hasNext()) {
            sealed.next();
        }
        while (found.hasNext()) {
            found.next();
        }
        settle();
        return findings;
    }

    private void part() {
        fill(foundAhead, found, AHEAD);
        fill(sealedAhead, sealed, AHEAD);
        int missing = sealedAhead.indexOf(foundAhead.getFirst());
        int added = foundAhead.indexOf(sealedAhead.getFirst());
        if (missing > 0 && added < 0) {
            for (int i = 0; i < missing; i++) {
                add(Kind.MISSING, position++);
            }
            sealedAhead.subList(0, missing).clear();
        } else if (added > 0 && missing < 0) {
            for (int i = 0; i < added; i++) {
                add(Kind.ADDED, position + i);
            }
            foundAhead.subList(0, added).clear();
        } else {
            if (differing.size() < LedgerAudit.MOST) {
                differing.add(new Differing(position, foundAhead.getFirst(), sealedAhead.getFirst()));
            }
            advance();
        }
    }

    private void advance() {
        foundAhead.removeFirst();
        sealedAhead.removeFirst();
        position++;
    }

    /** An event that stands where another was sealed, and was sealed elsewhere, has moved; otherwise it was changed. */
    private void settle() {
        Map<Hash, Long> places = new HashMap<>();
        differing.forEach(place -> places.put(place.sealed(), place.position()));
        differing.forEach(
                place -> add(places.containsKey(place.found()) ? Kind.REORDERED : Kind.CHANGED, place.position()));
    }

    private void add(Kind kind, long at) {
        if (findings.size() < LedgerAudit.MOST) {
            findings.add(new Finding(kind, Part.EVENT, Long.toString(at)));
        }
    }

    private static boolean fill(List<Hash> ahead, Iterator<Hash> rest, int count) {
        while (ahead.size() < count && rest.hasNext()) {
            ahead.add(rest.next());
        }
        return !ahead.isEmpty();
    }
}
