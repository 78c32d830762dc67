package org.luzhi.projections.ledger;

/** Shows that a {@link SealedMap} has an entry. */
public record MapProof(EnterpriseSeal seal, InclusionProof inclusion) {

    /** Whether the note vouches for the entry. */
    public boolean leads(EnterprisesCheckpoint note) {
        return inclusion.size() == note.enterprises()
                && inclusion.leads(new TreeHasher().leaf(seal.entry()), note.map());
    }
}
