package org.luzhi.integration.workbook;

/** Names of parts within the archive. */
final class PartName {

    private PartName() {}

    /** The part that holds the relations of that part. */
    static String relationsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
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
