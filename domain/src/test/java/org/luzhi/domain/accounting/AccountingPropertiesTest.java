package org.luzhi.domain.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Exported;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.measure.Quantity;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.FuelRow;
import org.luzhi.domain.standard.Standards;

class AccountingPropertiesTest {

    private static final int RUNS = 500;
    private static final List<FuelRow> FUELS =
            List.copyOf(Standards.builtIn().fileableFuels().values());

    private final Random random = new Random(2589);

    @Test
    void exports_never_raise_energy() {
        for (int run = 0; run < RUNS; run++) {
            EnergyUse before = content();
            List<Exported> more = new ArrayList<>(before.exported());
            more.add(export());
            EnergyUse after = new EnergyUse(before.consumed(), more, before.produced(), before.outputValue());

            assertThat(account(after).gross())
                    .isEqualByComparingTo(account(before).gross());
            assertThat(account(after).net()).isLessThanOrEqualTo(account(before).net());
        }
    }

    @Test
    void no_deduction_adds() {
        for (int run = 0; run < RUNS; run++) {
            Accounted accounted = account(content());

            assertThat(accounted.net()).isLessThanOrEqualTo(accounted.gross());
            assertThat(accounted.netOfFeedstock()).isLessThanOrEqualTo(accounted.net());
            assertThat(accounted.netOfNonFossil()).isLessThanOrEqualTo(accounted.netOfFeedstock());
        }
    }

    @Test
    void units_and_the_order_of_lines_are_neutral() {
        for (int run = 0; run < RUNS; run++) {
            EnergyUse before = content();
            List<Consumed> consumed = new ArrayList<>(
                    before.consumed().stream().map(this::inOtherUnit).toList());
            Collections.shuffle(consumed, random);
            EnergyUse after = new EnergyUse(
                    consumed,
                    before.exported(),
                    before.produced().stream().map(this::inOtherUnit).toList(),
                    before.outputValue());

            assertThat(account(after)).isEqualTo(account(before));
        }
    }

    private static Accounted account(EnergyUse content) {
        return EnergyAccounting.of(content, Month.pinned(content));
    }

    private EnergyUse content() {
        List<Consumed> consumed = new ArrayList<>();
        for (int line = random.nextInt(1, 6); line > 0; line--) {
            FuelRow fuel = fuel();
            Purpose purpose = Purpose.values()[random.nextInt(2)];
            consumed.add(new Consumed(fuel.code(), amount(), fuel.unit(), measured(), purpose, null, null));
        }
        List<Exported> exported = random.nextBoolean() ? List.of(export()) : List.of();
        return new EnergyUse(consumed, exported, List.of(new Produced("methanol_lignite", amount(), Unit.T)), amount());
    }

    private Exported export() {
        FuelRow fuel = fuel();
        return new Exported(fuel.code(), amount(), fuel.unit(), measured(), null);
    }

    private FuelRow fuel() {
        return FUELS.get(random.nextInt(FUELS.size()));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), random.nextInt(7));
    }

    private BigDecimal measured() {
        return BigDecimal.valueOf(random.nextLong(1, 30_000), 4);
    }

    private Consumed inOtherUnit(Consumed line) {
        Quantity other = other(line.quantity(), line.unit());
        return new Consumed(
                line.energy(), other.amount(), other.unit(), line.measuredKgcePerUnit(), line.purpose(), null, null);
    }

    private Produced inOtherUnit(Produced line) {
        Quantity other = other(line.quantity(), line.unit());
        return new Produced(line.product(), other.amount(), other.unit());
    }

    private Quantity other(BigDecimal amount, Unit unit) {
        List<Unit> same = Arrays.stream(Unit.values())
                .filter(one -> one.dimension() == unit.dimension())
                .toList();
        return new Quantity(amount, unit).in(same.get(random.nextInt(same.size())));
    }
}
