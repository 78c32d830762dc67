package org.luzhi.projections.ledger;

import java.util.List;

/**
 * Shows that an event is in the history that was signed.
 *
 * @param index of its leaf: its position
 * @param recordHash SHA-256 of its canonical record, lower-case hex: the ledger's entry
 * @param leafHash SHA-256 of 0x00 and the entry
 * @param size leaves of the tree that the checkpoint is about
 * @param root of that tree
 * @param path from the leaf up, RFC 6962 §2.1.1
 * @param checkpoint the signed note
 * @param enterprises the second signed note, at the same size and root
 * @param verifierKey whose signatures they carry; compare it with what you got elsewhere
 * @param holds whether the path leads from this event's leaf to that root; if not, the history was tampered with
 */
public record EventProof(
        long index,
        String recordHash,
        Hash leafHash,
        long size,
        Hash root,
        List<Hash> path,
        String checkpoint,
        String enterprises,
        String verifierKey,
        boolean holds) {

    public EventProof {
        path = List.copyOf(path);
    }
}
