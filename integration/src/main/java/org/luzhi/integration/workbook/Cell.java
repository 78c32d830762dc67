package org.luzhi.integration.workbook;

/**
 * A cell that is not blank.
 *
 * @param text the text; the number as stored; the error shown; {@code TRUE} or {@code FALSE}
 * @param formula whether a formula stands behind the stored value
 */
record Cell(Kind kind, String text, boolean formula) {

    enum Kind {
        TEXT,
        NUMBER,
        /** A number shown as a date, or an ISO date. */
        DATE,
        TRUTH,
        ERROR,
        /** A formula without a stored value. */
        NOTHING
    }

    boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank() && !formula;
    }
}
