package org.luzhi.domain.refusal;

import org.jspecify.annotations.Nullable;

/**
 * Where in a submission a problem is.
 *
 * @param sheet name of the worksheet, for workbooks
 * @param row 1-based row, for workbooks and CSV
 * @param column column letter of a workbook, or header name of a CSV
 * @param pointer JSON Pointer (RFC 6901) into the canonical filing, wherever it can be told
 */
public record Place(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String pointer) {

    public static final Place WHOLE = new Place(null, null, null, null);

    public static Place pointer(String pointer) {
        return new Place(null, null, null, pointer);
    }
}
