package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.emissions.EmissionsRules;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.green.GreenAssessment.Amount;
import org.luzhi.domain.green.StatedAmount;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.Quantity;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Content;
import org.luzhi.domain.subject.SubjectRules;

/** What a year's other filings amount to, as the green assessment states it again. */
record SampleFigures(SampleCity city, SampleEnterprise enterprise, SampleEmissions emissions) {

    private static final int DECIMALS = 2;
    private static final ReportingPeriod YEAR = ReportingPeriod.year(SampleYear.YEAR);

    List<Amount> amounts() {
        List<EnergyUse> months = SampleTotal.months(city, enterprise);
        EnergyUse year = SampleTotal.of(months);
        List<Amount> amounts = new ArrayList<>(List.of(
                amount(StatedAmount.ENERGY, energy(months)),
                amount(StatedAmount.RENEWABLE, renewable(year)),
                amount(StatedAmount.OUTPUT_VALUE, Objects.requireNonNull(year.outputValue()))));
        BigDecimal tonnes = tonnes(year);
        if (tonnes.signum() > 0) {
            amounts.add(amount(StatedAmount.PRODUCT_TONNES, tonnes));
        }
        if (emissions.filers().contains(enterprise.code())) {
            amounts.add(amount(
                    StatedAmount.CARBON,
                    figure(new EmissionsRules(), emissions.content(enterprise, YEAR), YEAR, "emissions.total")));
        }
        return amounts;
    }

    private static BigDecimal energy(List<EnergyUse> months) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 1; month <= months.size(); month++) {
            sum = sum.add(figure(
                    new EnergyUseRules(),
                    months.get(month - 1),
                    ReportingPeriod.month(SampleYear.YEAR, month),
                    "energy.net"));
        }
        return sum;
    }

    /** Certified electricity, by its equivalent value. */
    private static BigDecimal renewable(EnergyUse year) {
        BigDecimal tcePerMwh = new BigDecimal("0.1229");
        return year.consumed().stream()
                .map(line -> line.nonFossil() == null
                        ? BigDecimal.ZERO
                        : new Quantity(line.nonFossil().quantity(), line.unit())
                                .in(Unit.MWH)
                                .amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(tcePerMwh);
    }

    private static BigDecimal tonnes(EnergyUse year) {
        return year.produced().stream()
                .filter(line -> line.unit().dimension() == Dimension.MASS)
                .map(line ->
                        new Quantity(line.quantity(), line.unit()).in(Unit.T).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <C extends Content> BigDecimal figure(
            SubjectRules<C> rules, C content, ReportingPeriod period, String code) {
        return Objects.requireNonNull(rules.figures(content, rules.pins(content, period, Standards.builtIn()))
                .get(code));
    }

    private static Amount amount(StatedAmount kind, BigDecimal quantity) {
        return new Amount(kind, quantity.setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }
}
