package org.luzhi.integration.json;

/** JSON Pointers, RFC 6901. */
final class Pointer {

    private Pointer() {}

    static String to(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    static String to(String parent, int element) {
        return parent + "/" + element;
    }
}
