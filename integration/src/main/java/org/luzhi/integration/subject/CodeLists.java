package org.luzhi.integration.subject;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.StandardTable;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.standard.TableRow;

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

    /** What the rows of a table are called, by their codes in the table's order, under that name. */
    public static CodeList table(String name, StandardTable table) {
        Map<String, Label> codes = new LinkedHashMap<>();
        table.rows().forEach(row -> codes.put(row.origin().code(), label(row)));
        return new CodeList(name, codes);
    }

    private static Label label(TableRow row) {
        return new Label(row.text("name_zh").orElseThrow(), row.text("name_en").orElseThrow());
    }

    /** Said either way, as {@code yes} or {@code no}. */
    public static CodeList yesNo() {
        return new CodeList("yes-no", FieldType.Flag.CHOICES.codes(), FieldType.Flag.CHOICES.spoken());
    }

    /** What can be burnt, as {@code fuel}. */
    public static CodeList fuels(EmissionFactors factors) {
        Map<String, Label> fuels = new LinkedHashMap<>();
        factors.fuels().forEach((code, row) -> fuels.put(code, new Label(row.chinese(), row.english())));
        return new CodeList("fuel", fuels);
    }

    /** What may stand in a carbon balance, as {@code material}. */
    public static CodeList materials(EmissionFactors factors) {
        Map<String, Label> materials = new LinkedHashMap<>();
        factors.materials().forEach((code, row) -> materials.put(code, new Label(row.chinese(), row.english())));
        return new CodeList("material", materials);
    }

    /** The carbonates, as {@code carbonate}. */
    public static CodeList carbonates(EmissionFactors factors) {
        Map<String, Label> carbonates = new LinkedHashMap<>();
        factors.carbonates().forEach((code, row) -> carbonates.put(code, new Label(row.chinese(), row.english())));
        return new CodeList("carbonate", carbonates);
    }

    /** The routes of conversion by what they make, as {@code route}. */
    public static CodeList routes(Standards standards) {
        return new CodeList("route", named(standards.table("routes"), "product_zh", "product_en"));
    }

    /** The milestones of a conversion project in the usual order of its life, as {@code milestone}. */
    public static CodeList milestones(Standards standards) {
        return new CodeList("milestone", named(standards.table("milestones"), "milestone_zh", "milestone_en"));
    }

    private static Map<String, Label> named(StandardTable table, String chinese, String english) {
        Map<String, Label> codes = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> codes.put(
                        row.origin().code(),
                        new Label(
                                row.text(chinese).orElseThrow(),
                                row.text(english).orElseThrow())));
        return codes;
    }

    /** The units of measure, as {@code unit}. */
    public static CodeList units() {
        Map<String, Label> units = new LinkedHashMap<>();
        Arrays.stream(Unit.values()).forEach(u -> units.put(u.code(), new Label(u.chinese(), u.english())));
        return new CodeList("unit", units);
    }
}
