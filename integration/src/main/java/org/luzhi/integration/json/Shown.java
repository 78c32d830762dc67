package org.luzhi.integration.json;

/** Names of others' making, short enough for a sentence. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    }
}
