package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.subject.Content;

/** Energy use, which every enterprise files every month. */
record SampleEnergy(SampleCity city) implements SampleSubject {

    private static final BigDecimal LEFT_OUT = new BigDecimal("0.94");

    @Override
    public String name() {
        return "energy-use";
    }

    @Override
    public String numbered() {
        return "NY";
    }

    @Override
    public List<UnifiedSocialCreditCode> filers() {
        return city.enterprises().stream().map(SampleEnterprise::code).toList();
    }

    @Override
    public EnergyUse content(SampleEnterprise enterprise, ReportingPeriod period) {
        return new SampleMonth(city, enterprise, period.first().getMonthValue()).energyUse();
    }

    /** One line was booked short. */
    @Override
    public Content understated(Content content) {
        EnergyUse whole = (EnergyUse) content;
        List<EnergyUse.Consumed> lines = new ArrayList<>(whole.consumed());
        EnergyUse.Consumed last = lines.removeLast();
        lines.add(new EnergyUse.Consumed(
                last.energy(),
                last.quantity().multiply(LEFT_OUT),
                last.unit(),
                last.measuredKgcePerUnit(),
                last.purpose(),
                last.nonFossil(),
                last.product()));
        return new EnergyUse(lines, whole.exported(), whole.produced(), whole.outputValue());
    }
}
