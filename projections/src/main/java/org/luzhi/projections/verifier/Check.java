package org.luzhi.projections.verifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.luzhi.projections.verifier.Finding.Kind;

/** One check and what it found: the first hundred, and how many in all. Written to by one thread at a time. */
public final class Check {

    private static final int MOST = 100;

    /** What a check does. */
    @FunctionalInterface
    interface Body {
        void run(Check check) throws Exception;
    }

    private final String name;
    private final List<Finding> findings = new ArrayList<>();
    private long count;
    private String note = "";

    Check(String name) {
        this.name = name;
    }

    /** Whatever stops it is a finding: nothing in a bundle may break the verifier. */
    Check run(String part, Body body) {
        try {
            body.run(this);
        } catch (Exception | StackOverflowError e) {
            found(Kind.CHANGED, part, "", said(e));
        }
        return this;
    }

    void found(Kind kind, String part, String at, String detail) {
        count++;
        if (findings.size() < MOST) {
            findings.add(new Finding(kind, part, at, detail));
        }
    }

    /** What it looked at, for people. */
    void note(String text) {
        note = text;
    }

    static String said(Throwable e) {
        String message = e.getMessage();
        String text = message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    public String name() {
        return name;
    }

    public boolean passed() {
        return count == 0;
    }

    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    public long count() {
        return count;
    }

    public String note() {
        return note;
    }
}
