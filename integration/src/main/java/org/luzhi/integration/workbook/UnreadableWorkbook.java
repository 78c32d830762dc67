package org.luzhi.integration.workbook;

/** The workbook cannot or must not be read. */
final class UnreadableWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableWorkbook(String code) {
        super(code);
        this.code = code;
    }

    /** The code of the problem. */
    String code() {
        return code;
    }
}
