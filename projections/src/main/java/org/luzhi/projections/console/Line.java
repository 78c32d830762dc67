package org.luzhi.projections.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.subject.Content;

/**
 * A line of a filing as a page shows it: what it is about and the values it gives.
 *
 * @param section as it stands in the content, or {@code value} for what stands beside the sections
 * @param item energy or product code; of another subject, what the line's first field says; else empty
 * @param purpose of a consumed line; else empty
 * @param product what it was used for; empty when the filing does not say
 * @param pointer JSON Pointer into the canonical filing
 * @param values by field name, in order; absent ones are left out
 */
record Line(
        String section,
        String item,
        String purpose,
        String product,
        String pointer,
        SequencedMap<String, String> values) {

    /** What two versions of one line have in common. */
    record Key(String section, String item, String purpose, String product) {}

    Key key() {
        return new Key(section, item, purpose, product);
    }

    /** Every line of the content, in canonical order. */
    static List<Line> of(Content content) {
        return content instanceof EnergyUse energy ? of(energy) : PlainLines.of(content);
    }

    private static List<Line> of(EnergyUse content) {
        List<Line> lines = new ArrayList<>();
        each(content.consumed(), "consumed", lines, Line::consumed);
        each(content.exported(), "exported", lines, Line::exported);
        each(content.produced(), "produced", lines, Line::produced);
        if (content.outputValue() != null) {
            SequencedMap<String, String> values = new LinkedHashMap<>();
            put(values, "outputValue", content.outputValue());
            lines.add(new Line("value", "", "", "", "/content/outputValue", values));
        }
        return List.copyOf(lines);
    }

    private interface Reader<T> {
        Line read(T line, String pointer);
    }

    private static <T> void each(List<T> from, String section, List<Line> to, Reader<T> reader) {
        for (int i = 0; i < from.size(); i++) {
            to.add(reader.read(from.get(i), "/content/" + section + "/" + i));
        }
    }

    private static Line consumed(EnergyUse.Consumed line, String pointer) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        put(values, "quantity", line.quantity());
        values.put("unit", line.unit().code());
        put(values, "measured", line.measuredKgcePerUnit());
        if (line.nonFossil() != null) {
            put(values, "nonFossil", line.nonFossil().quantity());
            values.put("certificates", String.join(" ", line.nonFossil().certificates()));
        }
        return new Line("consumed", line.energy(), line.purpose().code(), text(line.product()), pointer, values);
    }

    private static Line exported(EnergyUse.Exported line, String pointer) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        put(values, "quantity", line.quantity());
        values.put("unit", line.unit().code());
        put(values, "measured", line.measuredKgcePerUnit());
        return new Line("exported", line.energy(), "", text(line.product()), pointer, values);
    }

    private static Line produced(EnergyUse.Produced line, String pointer) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        put(values, "quantity", line.quantity());
        values.put("unit", line.unit().code());
        return new Line("produced", line.product(), "", "", pointer, values);
    }

    private static void put(Map<String, String> values, String name, @Nullable BigDecimal value) {
        if (value != null) {
            values.put(name, value.toPlainString());
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
