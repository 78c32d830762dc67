package org.luzhi.domain.filing;

import java.util.List;

/**
 * A warning that is part of the record: the filing stands, the reader is warned. What depends on the door (a formula
 * cell, a byte-order mark) is not part of the record but of its metadata and its receipt.
 *
 * @param pointer JSON Pointer into the canonical filing
 */
public record RecordedWarning(String code, String pointer, List<String> arguments) {

    public RecordedWarning {
        arguments = List.copyOf(arguments);
    }
}
