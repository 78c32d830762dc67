package org.luzhi.domain.accounting;

import java.util.List;
import org.luzhi.domain.standard.PinnedRow;

/** The rows that a filing pinned, by table and code. */
record Pinned(List<PinnedRow> rows) {

    PinnedRow fuel(String code) {
        return rows.stream()
                .filter(row -> row.table().equals("fuels") && row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no conversion pinned for " + code));
    }

    PinnedRow limit(String product) {
        return rows.stream()
                .filter(row -> !row.table().equals("fuels") && row.code().equals(product))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no limit row pinned for " + product));
    }
}
