package org.luzhi.projections.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.Finding.Kind;
import org.luzhi.projections.ledger.Finding.Part;

/**
 * The audit of the whole ledger: hashes every stored event again, grows one tree from the events and one from the stored
 * leaves, and holds both against everything that was ever signed. What was signed decides who is right.
 */
public final class LedgerAudit {

    /** Findings that are named of one kind of part; a history that was replaced altogether needs no longer list. */
    public static final int MOST = 1_000;

    private final HistoryReader history;
    private final TileReader tiles;
    private final VerifierKey key;
    private final TreeHasher hasher = new TreeHasher();
    private final EnterpriseLeaves enterprises = new EnterpriseLeaves();
    private final Map<Long, Hash> maps = new HashMap<>();

    public LedgerAudit(HistoryReader history, TileReader tiles, VerifierKey key) {
        this.history = history;
        this.tiles = tiles;
        this.key = key;
    }

    /**
     * @param stored checkpoints of the database
     * @param filed checkpoints of the file outside it
     */
    public AuditReport run(Iterable<SealedTree> stored, Iterable<SealedTree> filed) {
        Set<Finding> findings = new LinkedHashSet<>();
        List<Finding> signatures = new ArrayList<>();
        SignedCheckpoints inDatabase = SignedCheckpoints.open(Part.STORED_CHECKPOINT, stored, key, signatures);
        SignedCheckpoints inFile = SignedCheckpoints.open(Part.FILED_CHECKPOINT, filed, key, signatures);
        List<SignedCheckpoints> signed = List.of(inDatabase, inFile);
        findings.addAll(signatures);
        if (signatures.isEmpty()) {
            // One that lost its signature is named as such, not as missing, too.
            findings.addAll(SignedCheckpoints.missing(inDatabase, inFile));
        }
        AuditedTree ofEvents = new AuditedTree(tiles, signed);
        AuditedTree ofLeaves = new AuditedTree(tiles, signed);
        List<Finding> events = Alignment.of(hashed(ofEvents, signed), kept(ofLeaves));
        ofEvents.compareTiles();
        ofLeaves.compareTiles();
        findings.addAll(judge(signed, ofEvents, ofLeaves, events));
        return new AuditReport(
                ofEvents.size(), ofLeaves.size(), inDatabase.count() + inFile.count(), List.copyOf(findings));
    }

    private List<Finding> judge(
            List<SignedCheckpoints> signed, AuditedTree ofEvents, AuditedTree ofLeaves, List<Finding> events) {
        List<Finding> findings = new ArrayList<>();
        boolean leavesHold = true;
        boolean eventsHold = true;
        for (SignedCheckpoints checkpoints : signed) {
            for (SealedTree.Opened notes : checkpoints.all()) {
                boolean byLeaves = ofLeaves.had(notes);
                boolean byEvents = ofEvents.had(notes);
                leavesHold &= byLeaves;
                eventsHold &= byEvents;
                String size = Long.toString(notes.size());
                if (!byLeaves && !byEvents) {
                    boolean ended = notes.size() > Math.max(ofLeaves.size(), ofEvents.size());
                    findings.add(new Finding(ended ? Kind.WITHHELD : Kind.CHANGED, checkpoints.part(), size));
                } else if (byEvents && !mapHolds(notes)) {
                    findings.add(new Finding(Kind.CHANGED, checkpoints.part(), size + EnterprisesCheckpoint.SUFFIX));
                }
            }
        }
        if (leavesHold || !eventsHold) {
            findings.addAll(events);
        }
        if (leavesHold) {
            findings.addAll(ofLeaves.differingTiles());
        } else if (eventsHold) {
            findings.addAll(ofEvents.differingTiles());
        }
        return findings;
    }

    private boolean mapHolds(SealedTree.Opened notes) {
        Hash map = maps.get(notes.size());
        return map == null || map.equals(notes.enterprises().map());
    }

    /** The leaves of the events as they are hashed; keeps the maps of the newest checkpoints. */
    private Iterator<Hash> hashed(AuditedTree tree, List<SignedCheckpoints> signed) {
        Iterator<EventRecord> rows = new EventRows(history);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Hash next() {
                EventRecord event = rows.next();
                Hash leaf = hasher.leaf(event);
                enterprises.append(tree.size(), event);
                tree.append(leaf);
                if (signed.stream().anyMatch(checkpoints -> checkpoints.newest() == tree.size())) {
                    maps.put(tree.size(), enterprises.sealed().root());
                }
                return leaf;
            }
        };
    }

    private Iterator<Hash> kept(AuditedTree tree) {
        Iterator<Hash> leaves = new SealedLeaves(tiles);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return leaves.hasNext();
            }

            @Override
            public Hash next() {
                Hash leaf = leaves.next();
                tree.append(leaf);
                return leaf;
            }
        };
    }
}
