package org.luzhi.projections.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.measure.Unit;
import org.luzhi.projections.console.Difference.Changed;
import org.luzhi.projections.console.Difference.Field;
import org.luzhi.projections.console.Difference.Kind;

class DifferenceTest {

    @Test
    void tellsAddedRemovedAndChangedLinesApart() {
        EnergyUse before = use(List.of(coal("10000"), diesel("120")), "30000");
        EnergyUse after = use(List.of(coal("9800"), coke("15")), "30000");

        Difference difference = Difference.between(before, after);

        assertThat(difference.lines())
                .extracting(Changed::kind, changed -> changed.line().item())
                .containsExactlyInAnyOrder(
                        tuple(Kind.CHANGED, "raw_coal"), tuple(Kind.REMOVED, "diesel"), tuple(Kind.ADDED, "coke"));
        assertThat(of(difference, "raw_coal")).containsExactly(new Field("quantity", "10000", "9800"));
        assertThat(of(difference, "coke"))
                .containsExactly(new Field("quantity", null, "15"), new Field("unit", null, "t"));
        assertThat(difference.unchanged()).as("methanol and the output value").isEqualTo(2);
    }

    @Test
    void anotherUnitIsAChangeOfTheSameLine() {
        EnergyUse kilograms = use(List.of(line("raw_coal", "10000000", Unit.KG)), null);

        Difference difference = Difference.between(use(List.of(coal("10000")), null), kilograms);

        assertThat(difference.lines()).singleElement().extracting(Changed::kind).isEqualTo(Kind.CHANGED);
        assertThat(of(difference, "raw_coal"))
                .containsExactly(new Field("quantity", "10000", "10000000"), new Field("unit", "t", "kg"));
    }

    /** Two equal lines against one: one was taken out, none was changed. */
    @Test
    void equalLinesPairOffOneForOne() {
        Difference difference =
                Difference.between(use(List.of(coal("5"), coal("5")), null), use(List.of(coal("5")), null));

        assertThat(difference.lines()).singleElement().extracting(Changed::kind).isEqualTo(Kind.REMOVED);
    }

    @Test
    void theOutputValueCanComeAndGo() {
        Difference difference = Difference.between(use(List.of(coal("5")), "300"), use(List.of(coal("5")), null));

        assertThat(difference.lines()).singleElement().satisfies(changed -> {
            assertThat(changed.kind()).isEqualTo(Kind.REMOVED);
            assertThat(changed.fields()).containsExactly(new Field("outputValue", "300", null));
        });
    }

    @Test
    void equalContentsDoNotDiffer() {
        EnergyUse content = use(List.of(coal("10000"), diesel("120")), "30000");

        assertThat(Difference.between(content, content)).isEqualTo(new Difference(List.of(), 4));
    }

    private static List<Field> of(Difference difference, String item) {
        return difference.lines().stream()
                .filter(changed -> changed.line().item().equals(item))
                .findFirst()
                .orElseThrow()
                .fields();
    }

    private static Consumed coal(String tonnes) {
        return line("raw_coal", tonnes, Unit.T);
    }

    private static Consumed diesel(String tonnes) {
        return line("diesel", tonnes, Unit.T);
    }

    private static Consumed coke(String tonnes) {
        return line("coke", tonnes, Unit.T);
    }

    private static Consumed line(String energy, String quantity, Unit unit) {
        return new Consumed(energy, new BigDecimal(quantity), unit, null, Purpose.FUEL, null, null);
    }

    private static EnergyUse use(List<Consumed> consumed, @Nullable String outputValue) {
        return new EnergyUse(
                consumed,
                List.of(),
                List.of(new Produced("methanol_bituminous", new BigDecimal("12000"), Unit.T)),
                outputValue == null ? null : new BigDecimal(outputValue));
    }
}
