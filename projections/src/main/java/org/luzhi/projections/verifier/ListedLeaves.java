package org.luzhi.projections.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.EventFile;
import org.luzhi.projections.bundle.EventFile.Stored;
import org.luzhi.projections.bundle.MalformedBundleException;
import org.luzhi.projections.bundle.Sha256;
import org.luzhi.projections.ledger.Alignment;
import org.luzhi.projections.ledger.Checkpoint;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.TreeGrowth;
import org.luzhi.projections.ledger.TreeHasher;
import org.luzhi.projections.verifier.Finding.Kind;

/**
 * A city's events: the leaves of the whole tree are listed, and the list is right when it has the signed root. So each event
 * that is not what was signed can be named.
 */
final class ListedLeaves implements Leaves {

    private final OpenedBundle bundle;
    private final Check problems = new Check("tree");
    private byte[] leaves = new byte[0];
    private boolean differs;
    private long next;
    private @Nullable Hash earlier;

    /** @param since size of an earlier checkpoint whose root is asked for; 0 for none */
    ListedLeaves(OpenedBundle bundle, @Nullable Checkpoint checkpoint, long since) {
        this.bundle = bundle;
        problems.run(BundlePaths.LEAVES, check -> {
            if (checkpoint == null) {
                throw new MalformedBundleException("no signed root to lead to");
            }
            leaves = read(checkpoint.size());
            TreeGrowth tree = new TreeGrowth();
            for (long index = 0; index < checkpoint.size(); index++) {
                tree.append(leaf(index));
                if (tree.size() % 10_000 == 0) {
                    tree.changes();
                }
                if (tree.size() == since) {
                    earlier = tree.root();
                }
            }
            if (!tree.root().equals(checkpoint.root())) {
                leaves = new byte[0];
                throw new MalformedBundleException("these leaves don't have the signed root");
            }
        });
    }

    private byte[] read(long size) throws IOException {
        if (size > Integer.MAX_VALUE / Hash.BYTES - 1) {
            throw new MalformedBundleException("more leaves than this verifier can hold");
        }
        try (InputStream in = bundle.open(BundlePaths.LEAVES)) {
            byte[] read = in.readNBytes((int) size * Hash.BYTES);
            if (read.length < size * Hash.BYTES || in.read() >= 0) {
                throw new MalformedBundleException("not the leaves of a tree of " + size);
            }
            return read;
        }
    }

    private Hash leaf(long index) {
        int from = (int) index * Hash.BYTES;
        return Hash.of(Arrays.copyOfRange(leaves, from, from + Hash.BYTES));
    }

    /** The root that the tree had at the earlier size; null unless it reached it and has the signed root now. */
    @Nullable
    Hash earlier() {
        return problems.passed() ? earlier : null;
    }

    @Override
    public boolean proves(Stored event, Hash leaf) {
        boolean right = event.position() == next
                && (next + 1) * Hash.BYTES <= leaves.length
                && leaf(next).equals(leaf);
        next++;
        differs |= !right;
        return right;
    }

    @Override
    public void end(Check check) throws Exception {
        problems.findings().forEach(each -> check.found(each.kind(), each.part(), each.at(), each.detail()));
        if (differs || next * Hash.BYTES != leaves.length) {
            try (EventFile events = new EventFile(bundle.open(BundlePaths.EVENTS))) {
                Alignment.of(hashes(events), sealed())
                        .forEach(each -> check.found(
                                Kind.valueOf(each.kind().name()), "event", each.at(), "not what was signed"));
            }
            if (check.passed()) {
                check.found(Kind.CHANGED, BundlePaths.EVENTS, "", "a position is another than its place");
            }
        }
    }

    private static Iterator<Hash> hashes(EventFile events) {
        TreeHasher hasher = new TreeHasher();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return events.hasNext();
            }

            @Override
            public Hash next() {
                return hasher.leaf(Sha256.digest().digest(events.next().record()));
            }
        };
    }

    private Iterator<Hash> sealed() {
        return LongStream.range(0, leaves.length / Hash.BYTES)
                .mapToObj(this::leaf)
                .iterator();
    }
}
