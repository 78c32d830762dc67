package org.luzhi.integration.subject;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.Standards;

/** The code lists that several subjects share; each has the name under which an unknown code is refused. */
public final class CodeLists {

    private CodeLists() {}

    /** The energies that can be filed, as {@code energy}. */
    public static CodeList energies(Standards standards) {
        Map<String, Label> energies = new LinkedHashMap<>();
        standards.fileableFuels().forEach((code, row) -> energies.put(code, new Label(row.chinese(), row.english())));
        return new CodeList("energy", energies);
    }

    /** The products of the tables, as {@code product}. */
    public static CodeList products(Standards standards) {
        Map<String, Label> products = new LinkedHashMap<>();
        standards.products().forEach((code, row) -> products.put(code, new Label(row.chinese(), row.english())));
        return new CodeList("product", products);
    }

    /** The units of measure, as {@code unit}. */
    public static CodeList units() {
        Map<String, Label> units = new LinkedHashMap<>();
        Arrays.stream(Unit.values()).forEach(u -> units.put(u.code(), new Label(u.chinese(), u.english())));
        return new CodeList("unit", units);
    }
}
