package org.luzhi.integration.json;

/** JSON Pointers, RFC 6901. */
final class Pointer {

    private static final int LONGEST = 300;

    private Pointer() {}

    static String to(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    static String to(String parent, int element) {
        return parent + "/" + element;
    }

    /** The pointer itself or, when it is longer than anybody reads, that of the nearest ancestor which is not. */
    static String near(String pointer) {
        return pointer.length() <= LONGEST ? pointer : pointer.substring(0, pointer.lastIndexOf('/', LONGEST));
    }
}
