package org.luzhi.integration.workbook;

import org.luzhi.domain.refusal.Place;

/** The workbook cannot or must not be read. */
final class UnreadableWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Place place;

    UnreadableWorkbook(String code) {
        this(code, Place.WHOLE);
    }

    UnreadableWorkbook(String code, Place place) {
        super(code);
        this.code = code;
        this.place = place;
    }

    /** The code of the problem. */
    String code() {
        return code;
    }

    /** Where it cannot be read, as far as that can be told. */
    Place place() {
        return place;
    }
}
