package org.luzhi.domain.filing;

/** @param pointer JSON Pointer into the filing, e.g. {@code /content/consumed/0/quantity} */
public record FieldComment(String pointer, String comment) {}
