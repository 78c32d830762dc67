package org.luzhi.domain.receipt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.accounting.EnergyAccounting;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FiledSubjects;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.measure.Decimals;

/**
 * What a version amounts to, as it goes out: of an energy filing its totals and unit consumption, of any other its figures
 * by their code, to 10 decimals, half-even.
 *
 * @param energy of an energy filing only
 * @param sums of any other filing; empty for one of energy
 */
public record Figures(@Nullable EnergyFigures energy, SortedMap<String, BigDecimal> sums) {

    private static final int DECIMALS = 10;

    public Figures {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** The figures of that version. */
    public static Figures of(VersionFiled version) {
        return version.content() instanceof EnergyUse energy
                ? of(EnergyFigures.of(EnergyAccounting.of(energy, version.pinned())))
                : of(FiledSubjects.of(version.filing().subject()).figures(version));
    }

    /** Those of an energy filing. */
    public static Figures of(EnergyFigures energy) {
        return new Figures(energy, new TreeMap<>());
    }

    private static Figures of(SortedMap<String, BigDecimal> figures) {
        SortedMap<String, BigDecimal> shown = new TreeMap<>();
        figures.forEach((code, figure) -> shown.put(code, rounded(figure)));
        return new Figures(null, shown);
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return figure.scale() > DECIMALS ? Decimals.rounded(figure, DECIMALS) : Decimals.normal(figure);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Figures read(ObjectNode json) throws IOException {
        return json.has("gross")
                ? of(HistoryJson.mapper().treeToValue(json, EnergyFigures.class))
                : new Figures(null, HistoryJson.mapper().readerFor(Sums.class).<Sums>readValue(json));
    }

    @JsonValue
    Object json() {
        return energy == null ? sums : energy;
    }

    /** Names the type for the reader. */
    private static final class Sums extends TreeMap<String, BigDecimal> {
        private static final long serialVersionUID = 1L;
    }
}
