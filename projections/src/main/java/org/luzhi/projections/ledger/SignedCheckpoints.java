package org.luzhi.projections.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.luzhi.projections.ledger.Finding.Kind;
import org.luzhi.projections.ledger.Finding.Part;

/** The checkpoints of one place, with their signatures checked. */
final class SignedCheckpoints {

    private final Part part;
    private final TreeMap<Long, List<SealedTree.Opened>> bySize = new TreeMap<>();

    private SignedCheckpoints(Part part) {
        this.part = part;
    }

    /** Opens them all; tells of those that the key hasn't signed. */
    static SignedCheckpoints open(Part part, Iterable<SealedTree> sealed, VerifierKey key, List<Finding> findings) {
        SignedCheckpoints opened = new SignedCheckpoints(part);
        for (SealedTree tree : sealed) {
            try {
                SealedTree.Opened notes = tree.open(key);
                opened.bySize
                        .computeIfAbsent(notes.size(), size -> new ArrayList<>())
                        .add(notes);
            } catch (MalformedLedgerException | WrongSignatureException e) {
                findings.add(new Finding(Kind.WRONG_SIGNATURE, part, claimed(tree)));
            }
        }
        return opened;
    }

    /** The size that a note claims, for whoever looks it up. */
    private static String claimed(SealedTree tree) {
        String[] lines = tree.checkpoint().split("\n", 3);
        return lines.length == 3 ? lines[1] : "?";
    }

    Part part() {
        return part;
    }

    boolean isEmpty() {
        return bySize.isEmpty();
    }

    long newest() {
        return bySize.isEmpty() ? -1 : bySize.lastKey();
    }

    boolean has(long size) {
        return bySize.containsKey(size);
    }

    Iterable<Long> sizes() {
        return bySize.keySet();
    }

    List<SealedTree.Opened> at(long size) {
        return bySize.getOrDefault(size, List.of());
    }

    List<SealedTree.Opened> all() {
        return bySize.values().stream().flatMap(List::stream).toList();
    }

    long count() {
        return all().size();
    }

    /**
     * What is here and not there, though each is put down in both: first in the database, then in the file, before the next
     * one is signed. So only the newest may be missing in the file.
     */
    static List<Finding> missing(SignedCheckpoints stored, SignedCheckpoints filed) {
        List<Finding> findings = new ArrayList<>();
        for (long size : filed.sizes()) {
            if (!stored.has(size)) {
                findings.add(new Finding(Kind.MISSING, stored.part, Long.toString(size)));
            }
        }
        for (long size : stored.sizes()) {
            if (!filed.has(size) && size != stored.newest()) {
                findings.add(new Finding(Kind.MISSING, filed.part, Long.toString(size)));
            }
        }
        return findings;
    }
}
