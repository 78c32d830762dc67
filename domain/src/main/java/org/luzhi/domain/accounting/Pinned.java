package org.luzhi.domain.accounting;

import java.util.List;
import org.luzhi.domain.standard.PinnedRow;

/** The rows that a filing pinned, by table and code. */
record Pinned(List<PinnedRow> rows) {

    PinnedRow fuel(String code) {
        return row(code, true, "no conversion pinned for ");
    }

    PinnedRow limit(String product) {
        return row(product, false, "no limit row pinned for ");
    }

    private PinnedRow row(String code, boolean fuel, String otherwise) {
        for (PinnedRow row : rows) {
            if (row.table().equals("fuels") == fuel && row.code().equals(code)) {
                return row;
            }
        }
        throw new IllegalArgumentException(otherwise + code);
    }
}
