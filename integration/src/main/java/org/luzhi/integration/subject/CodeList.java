package org.luzhi.integration.subject;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The codes that a field may hold, in order, with their names.
 *
 * @param name of the list, e.g. {@code units}
 */
public record CodeList(String name, Map<String, Label> codes) {

    public CodeList {
        codes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    public boolean has(String code) {
        return codes.containsKey(code);
    }
}
