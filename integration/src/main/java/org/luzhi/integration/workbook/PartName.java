package org.luzhi.integration.workbook;

import java.util.Locale;

/** Names of parts within the archive. */
final class PartName {

    private PartName() {}

    /** The part that holds the relations of that part. */
    static String relationsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** The name as it is compared: programs do not tell small from capital letters, nor one slash from the other. */
    static String compared(String part) {
        return resolve("", part.replace('\\', '/').toLowerCase(Locale.ROOT));
    }

    /** The name of a target that a part names relative to itself. */
    static String resolve(String part, String target) {
        String path = target.startsWith("/") ? target : "/" + part.substring(0, part.lastIndexOf('/') + 1) + target;
        java.util.ArrayDeque<String> steps = new java.util.ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            switch (step) {
                case "", "." -> {
                    // Stays where it is.
                }
                case ".." -> steps.pollLast();
                default -> steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
