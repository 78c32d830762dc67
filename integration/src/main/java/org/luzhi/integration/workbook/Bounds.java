package org.luzhi.integration.workbook;

/** How large a workbook may be before anyone trusts it. */
final class Bounds {

    /** Bytes of all parts, unpacked. */
    static final long UNPACKED = 128L << 20;
    /** A part that claims to be smaller is not asked for its ratio. */
    static final long UNASKED = 1L << 20;
    /** Unpacked to packed bytes of one part; spreadsheets reach about 50, deflate's worst is 1032. */
    static final long RATIO = 250;
    /** Parts in the archive. */
    static final int PARTS = 2_000;
    /** Bytes between two elements: a cell's text has at most 32 767 characters. */
    static final int RUN = 1 << 20;
    /** Characters of all shared texts together. */
    static final long SHARED_CHARACTERS = 32L << 20;
    /** Shared texts. */
    static final int SHARED_TEXTS = 1_000_000;
    /** Characters of a cell, as in every spreadsheet program. */
    static final int CELL_CHARACTERS = 32_767;
    /** Elements within elements. */
    static final int DEPTH = 64;
    /** Rows of a sheet. */
    static final int ROWS = 1_048_576;
    /** Columns of a sheet. */
    static final int COLUMNS = 16_384;
    /** Columns that are looked at. */
    static final int COLUMNS_READ = 128;
    /** Sheets of a workbook. */
    static final int SHEETS = 256;
    /** Bytes unpacked up to which a workbook is given back with its cells marked. */
    static final long ANNOTATED = 12L << 20;
    /** Elements and attributes of all parts together up to which that is done: 40 000 filled cells and more. */
    static final long NODES_ANNOTATED = 200_000;
    /** Workbooks that are marked at the same time. */
    static final int ANNOTATING = 2;

    private Bounds() {}
}
