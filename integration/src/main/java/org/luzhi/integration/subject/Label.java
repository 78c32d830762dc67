package org.luzhi.integration.subject;

/** A text in both languages. */
public record Label(String zh, String en) {}
