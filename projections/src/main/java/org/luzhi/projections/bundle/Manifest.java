package org.luzhi.projections.bundle;

import java.util.List;

/**
 * What is in a bundle. Holds nothing that can't be checked.
 *
 * @param files all others, in order of their paths
 * @param evidence whether the bytes of the evidence come along
 * @param methodology under which the scores were made
 * @param size of the checkpoint: the answers are those known after so many events
 */
public record Manifest(
        String format, BundleScope scope, boolean evidence, String methodology, long size, List<Listed> files) {

    /** The format that this build writes and reads. */
    public static final String FORMAT = "luzhi-bundle/1";

    /** One file. @param sha256 lower-case hex */
    public record Listed(String path, long length, String sha256) {}

    public Manifest {
        files = List.copyOf(files);
    }

    public byte[] bytes() {
        return CanonicalJson.bytes(this);
    }

    /** @throws MalformedBundleException when they aren't exactly the bytes of a manifest of this format */
    public static Manifest parse(byte[] json) {
        Manifest manifest = CanonicalJson.read(json, Manifest.class);
        if (!manifest.format.equals(FORMAT)) {
            throw new MalformedBundleException("format " + manifest.format + ", not " + FORMAT);
        }
        if (manifest.evidence && manifest.scope.isCity()) {
            throw new MalformedBundleException("a city's bundle has no evidence");
        }
        if (manifest.size < 1) {
            throw new MalformedBundleException("a bundle is of a history with events");
        }
        for (int i = 0; i < manifest.files.size(); i++) {
            Listed file = manifest.files.get(i);
            if (!BundlePaths.isPath(file.path())
                    || file.length() < 0
                    || !file.sha256().matches("[0-9a-f]{64}")
                    || i > 0 && manifest.files.get(i - 1).path().compareTo(file.path()) >= 0) {
                throw new MalformedBundleException("not a list of files, or not in order: " + file.path());
            }
        }
        return manifest;
    }
}
