package org.luzhi.projections.verifier;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.Manifest;
import org.luzhi.projections.bundle.Manifest.Listed;
import org.luzhi.projections.bundle.Readme;
import org.luzhi.projections.verifier.ContainerCheck.Measured;
import org.luzhi.projections.verifier.Finding.Kind;

/** What the manifest lists and what is there: the same files, those of the scope, with their lengths and digests. */
final class ListedFiles {

    private ListedFiles() {}

    static void run(Check check, OpenedBundle bundle, Manifest manifest, ContainerCheck container) throws IOException {
        SortedSet<String> listed = new TreeSet<>();
        for (Listed file : manifest.files()) {
            listed.add(file.path());
            Measured measured = container.measured().get(file.path());
            if (measured == null) {
                check.found(Kind.MISSING, file.path(), "", "listed, but not there");
            } else if (measured.length() != file.length()) {
                check.found(Kind.CHANGED, file.path(), "", "its length is not the listed one");
            } else if (!measured.sha256().equals(file.sha256())) {
                check.found(Kind.CHANGED, file.path(), "", "its SHA-256 is not the listed one");
            }
        }
        for (String name : new TreeSet<>(bundle.entries().keySet())) {
            if (!name.equals(BundlePaths.MANIFEST) && !listed.contains(name)) {
                check.found(Kind.ADDED, BundlePaths.isPath(name) ? name : "a file of another name", "", "not listed");
            }
        }
        SortedSet<String> required = BundlePaths.required(manifest.scope(), manifest.methodology(), List.of());
        for (String path : required) {
            if (!listed.contains(path)) {
                check.found(Kind.MISSING, path, "", "every such bundle has it");
            }
        }
        for (String path : listed) {
            if (!required.contains(path) && (manifest.scope().isCity() || !path.startsWith(BundlePaths.evidence("")))) {
                check.found(Kind.ADDED, path, "", "no such bundle has it");
            }
        }
        if (listed.contains(BundlePaths.README)
                && !Arrays.equals(bundle.bytes(BundlePaths.README, OpenedBundle.LARGEST), Readme.bytes())) {
            check.found(Kind.CHANGED, BundlePaths.README, "", "not the text of every bundle");
        }
        check.note(manifest.files().size() + " files");
    }
}
