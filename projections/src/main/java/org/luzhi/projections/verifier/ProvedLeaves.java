package org.luzhi.projections.verifier;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.CanonicalJson;
import org.luzhi.projections.bundle.EventFile.Stored;
import org.luzhi.projections.bundle.EventPath;
import org.luzhi.projections.bundle.LineFile;
import org.luzhi.projections.bundle.MalformedBundleException;
import org.luzhi.projections.ledger.Checkpoint;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.InclusionProof;
import org.luzhi.projections.verifier.Finding.Kind;

/** One enterprise's events: each has its audit path, in the same order. */
final class ProvedLeaves implements Leaves, AutoCloseable {

    private final OpenedBundle bundle;
    private final @Nullable Checkpoint checkpoint;
    private final List<Unproved> unproved = Leaves.none();
    private final Map<Long, EventPath> pathsOfUnproved = new HashMap<>();
    private final Check problems = new Check("proofs");
    private @Nullable LineFile lines;
    private @Nullable EventPath ahead;
    private boolean broken;

    ProvedLeaves(OpenedBundle bundle, @Nullable Checkpoint checkpoint) {
        this.bundle = bundle;
        this.checkpoint = checkpoint;
    }

    @Override
    public boolean proves(Stored event, Hash leaf) {
        EventPath path = pathOf(event.position());
        if (path == null) {
            Leaves.add(unproved, event.position(), leaf);
            return false;
        }
        boolean leads = leads(path, leaf);
        if (!leads) {
            Leaves.add(unproved, event.position(), leaf);
            if (pathsOfUnproved.size() < Unproved.MOST) {
                pathsOfUnproved.put(event.position(), path);
            }
        }
        return leads;
    }

    private boolean leads(EventPath path, Hash leaf) {
        Checkpoint tree = checkpoint;
        return tree != null && new InclusionProof(path.index(), tree.size(), path.path()).leads(leaf, tree.root());
    }

    /** Skips, and names, proofs of events that are not there. */
    private @Nullable EventPath pathOf(long position) {
        EventPath path = ahead();
        while (path != null && path.index() < position) {
            problems.found(Kind.MISSING, "event", Long.toString(path.index()), "its proof is there");
            ahead = null;
            path = ahead();
        }
        if (path == null || path.index() != position) {
            problems.found(Kind.MISSING, BundlePaths.PROOFS, Long.toString(position), "no proof of this event");
            return null;
        }
        ahead = null;
        return path;
    }

    private @Nullable EventPath ahead() {
        if (ahead == null && !broken) {
            try {
                if (lines == null) {
                    lines = new LineFile(bundle.open(BundlePaths.PROOFS));
                }
                byte[] line = lines.next();
                ahead = line == null ? null : CanonicalJson.read(line, EventPath.class);
            } catch (IOException | RuntimeException e) {
                broken = true;
                problems.found(Kind.CHANGED, BundlePaths.PROOFS, "", Check.said(e));
            }
        }
        return ahead;
    }

    @Override
    public void end(Check check) {
        pathOfTheRest();
        problems.findings().forEach(each -> check.found(each.kind(), each.part(), each.at(), each.detail()));
        Leaves.name(check, unproved, (position, leaf) -> {
            EventPath path = pathsOfUnproved.get(position);
            return path != null && leads(path, leaf);
        });
        if (checkpoint == null) {
            throw new MalformedBundleException("no signed root to lead to");
        }
    }

    private void pathOfTheRest() {
        for (EventPath path = ahead(); path != null; path = ahead()) {
            problems.found(Kind.MISSING, "event", Long.toString(path.index()), "its proof is there");
            ahead = null;
        }
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
