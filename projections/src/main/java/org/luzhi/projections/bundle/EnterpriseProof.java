package org.luzhi.projections.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.ledger.EnterpriseSeal;
import org.luzhi.projections.ledger.EnterprisesCheckpoint;
import org.luzhi.projections.ledger.MapProof;
import org.luzhi.projections.ledger.SealedMap;

/**
 * What the sealed map says of an enterprise: its entry, or the entries between which it would stand.
 *
 * @param entry null when no event is about it
 * @param neighbours of an enterprise without entry: one or two, none in an empty map
 */
public record EnterpriseProof(
        UnifiedSocialCreditCode enterprise, @Nullable MapProof entry, List<MapProof> neighbours) {

    public EnterpriseProof {
        neighbours = List.copyOf(neighbours);
    }

    static EnterpriseProof of(UnifiedSocialCreditCode enterprise, SealedMap map) {
        return map.proof(enterprise)
                .map(entry -> new EnterpriseProof(enterprise, entry, List.of()))
                .orElseGet(() -> new EnterpriseProof(enterprise, null, map.neighbours(enterprise)));
    }

    /** Whether the note vouches for it. */
    public boolean holds(EnterprisesCheckpoint note) {
        if (entry != null) {
            return neighbours.isEmpty() && entry.seal().enterprise().equals(enterprise) && entry.leads(note);
        }
        return neighbours.stream().allMatch(each -> each.leads(note)) && surrounded(note.enterprises());
    }

    /** Whether exactly these events are about the enterprise. */
    public boolean seals(List<Long> positions) {
        return entry == null ? positions.isEmpty() : entry.seal().equals(EnterpriseSeal.of(enterprise, positions));
    }

    private boolean surrounded(long entries) {
        if (entries == 0) {
            return neighbours.isEmpty();
        }
        if (neighbours.size() == 1) {
            MapProof only = neighbours.getFirst();
            return before(only)
                    ? only.inclusion().index() == entries - 1
                    : after(only) && only.inclusion().index() == 0;
        }
        return neighbours.size() == 2
                && before(neighbours.getFirst())
                && after(neighbours.getLast())
                && neighbours.getFirst().inclusion().index() + 1
                        == neighbours.getLast().inclusion().index();
    }

    private boolean before(MapProof neighbour) {
        return neighbour.seal().enterprise().compareTo(enterprise) < 0;
    }

    private boolean after(MapProof neighbour) {
        return neighbour.seal().enterprise().compareTo(enterprise) > 0;
    }
}
