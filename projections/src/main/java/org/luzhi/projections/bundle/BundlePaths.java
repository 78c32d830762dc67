package org.luzhi.projections.bundle;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.luzhi.domain.standard.Standards;

/** Where everything is in a bundle. */
public final class BundlePaths {

    public static final String MANIFEST = "manifest.json";
    public static final String README = "readme.md";
    public static final String EVENTS = "events.bin.gz";
    public static final String PROOFS = "proofs.jsonl.gz";
    public static final String ENTERPRISE = "enterprise.json";
    public static final String LEAVES = "ledger/leaves.bin";
    public static final String CHECKPOINT = "ledger/checkpoint";
    public static final String ENTERPRISES = "ledger/enterprises-checkpoint";
    public static final String KEY = "ledger/verifier-key.txt";
    public static final String EVIDENCE = "evidence.jsonl";
    public static final String BALANCES = "expected/balances.jsonl.gz";
    public static final String SCORES = "expected/scores.jsonl.gz";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final int LONGEST = 200;

    private BundlePaths() {}

    /** Whether it is a relative path of plain names, so that it can't lead anywhere else. */
    public static boolean isPath(String path) {
        return path.length() <= LONGEST && FORM.matcher(path).matches();
    }

    public static String fold(String fold) {
        return "expected/" + fold + ".jsonl.gz";
    }

    public static String table(String name) {
        return "standards/" + name + ".csv";
    }

    public static String methodology(String id) {
        return "methodology/" + id + ".json";
    }

    public static String evidence(String digest) {
        return "evidence/" + digest;
    }

    /** The files that a bundle must have, and none else. @param evidence digests whose bytes come along */
    public static SortedSet<String> required(BundleScope scope, String methodology, Collection<String> evidence) {
        SortedSet<String> paths = new TreeSet<>();
        paths.add(README);
        paths.add(EVENTS);
        paths.add(CHECKPOINT);
        paths.add(ENTERPRISES);
        paths.add(KEY);
        paths.add(BALANCES);
        paths.add(SCORES);
        paths.add(methodology(methodology));
        Standards.builtIn().tables().keySet().forEach(table -> paths.add(table(table)));
        scope.folds().forEach(fold -> paths.add(fold(fold)));
        if (scope.isCity()) {
            paths.add(LEAVES);
        } else {
            paths.add(PROOFS);
            paths.add(ENTERPRISE);
            paths.add(EVIDENCE);
        }
        evidence.forEach(digest -> paths.add(evidence(digest)));
        return paths;
    }
}
